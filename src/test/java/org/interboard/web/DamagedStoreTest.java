package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.interboard.graph.Sources;
import org.interboard.store.TdbStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the files of a store while they are served. */
class DamagedStoreTest {
  private static final Sources TRIAL = Sources.folder(Path.of("src/test/resources/trial/whole"));
  private static final String ASKED =
      "/sparql?query=SELECT%20%2A%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%20";
  private static final Duration SOON = Duration.ofSeconds(30);

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path home;
  private TdbStore store;
  private Publication publication;
  private WebServer server;

  @BeforeEach
  void start() {
    store = new TdbStore(home.resolve("store"));
    store.load(TRIAL);
    publication = Publication.of(store.open());
    Address any = new Address("127.0.0.1", 0);
    server = WebServer.start(publication, any, PublicAddress.of(any));
  }

  @AfterEach
  void stop() {
    server.stop();
    store.close();
  }

  @Test
  void nothing_more_is_told_of_files_in_which_a_byte_was_changed() throws IOException {
    publication.prepare();
    assertThat(get("/ready").statusCode()).isEqualTo(200);
    assertThat(get(ASKED + 7).statusCode()).isEqualTo(200);
    for (Path file : files("nodes.dat")) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }

    assertComes(() -> get("/ready").statusCode() == 503);
    assertThat(get(ASKED + 8).body()).contains("\"status\":503", "store", "damaged");
    assertThat(get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  @Tag("faults") // it makes the operating system send a signal to the whole of Java
  void files_that_are_emptied_are_no_fault_of_the_program() throws IOException {
    for (Path file : files("")) {
      Files.write(file, new byte[0]);
    }
    for (int rows = 1; rows < 20; rows++) {
      assertThat(get(ASKED + rows).statusCode()).isIn(200, 503);
    }
    assertComes(() -> get(ASKED + 20).body().contains("damaged"));
  }

  @Test
  void files_that_are_only_touched_or_moved_away_go_on_being_served() throws Exception {
    for (Path file : files("")) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }
    Thread.sleep(1_100); // they are looked at once a second
    assertThat(get(ASKED + 7).statusCode()).isEqualTo(200);
    Files.move(home.resolve("store"), home.resolve("elsewhere"));
    Thread.sleep(1_100);
    assertThat(get(ASKED + 8).statusCode()).isEqualTo(200);
    Files.move(home.resolve("elsewhere"), home.resolve("store"));
  }

  private static void assertComes(BooleanSupplier state) {
    long end = System.nanoTime() + SOON.toNanos();
    boolean came = state.getAsBoolean();
    while (!came && System.nanoTime() < end) {
      came = state.getAsBoolean();
    }
    assertThat(came).isTrue();
  }

  private List<Path> files(String name) throws IOException {
    try (Stream<Path> found = Files.walk(store.folder())) {
      return found
          .filter(Files::isRegularFile)
          .filter(each -> each.toString().matches(".*Data-0001.*(dat|idn|bpt)"))
          .filter(each -> each.toString().endsWith(name))
          .toList();
    }
  }

  private HttpResponse<String> get(String path) {
    URI address = URI.create("http://127.0.0.1:" + server.address().port() + path);
    try {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
