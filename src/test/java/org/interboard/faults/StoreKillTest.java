package org.interboard.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A store whose writer or reader is killed: what was published is there, and nobody is kept out.
 */
@Tag("faults")
@Timeout(1800)
class StoreKillTest {
  private static final int KILLS = 50;
  private static final int LONGEST_MILLIS = 8_000;
  private static final String STORE = "tdb2:store";
  @TempDir private Path home;

  @BeforeEach
  void publish() throws Exception {
    runs().well("Published", "load", "--store", STORE);
  }

  @Test
  void killed_at_any_moment_of_a_load_the_store_is_whole() throws Exception {
    Random random = new Random(1);
    for (int kill = 0; kill < KILLS; kill++) {
      try (Program load = loadMore(kill)) {
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        load.kill();
      }
      runs().well("Dudley", "ask", "--store", STORE, "instruments");
    }
    try (Program load = loadMore(KILLS)) {
      assertThat(load.exit()).as(load.err()).isZero();
    }
    assertThat(home.resolve("store/building")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "building",
        "building/tdb2/Data-0001",
        "building/manifest.json.new",
        "building/manifest.json",
        "publication-*",
        "current.new"
      })
  void killed_at_a_step_of_publication_the_store_is_whole(String step) throws Exception {
    long before = count(step);
    try (Program load = loadMore(0)) {
      await(load, step, before);
      load.kill();
    }
    runs().well("Dudley", "ask", "--store", STORE, "instruments");
    runs().well("", "load", "--store", STORE);
  }

  @Test
  void a_second_server_is_refused_until_the_first_is_gone_however_it_went() throws Exception {
    try (Program first = runs().start("serve", "--port", "0", "--store", STORE)) {
      assertThat(first.get("health").statusCode()).isEqualTo(200);
      runs().refused(3, "another process serves the store", "ask", "--store", STORE, "boards");
      runs().well("Saved", "backup", "--store", STORE, "-o", "saved.zip");
      first.kill();
    }
    runs().well("Dudley", "ask", "--store", STORE, "instruments");
  }

  private Program loadMore(int number) throws IOException {
    return runs().start("load", "--store", STORE, more(number).toString());
  }

  private Path more(int number) throws IOException {
    String triple = "<http://a.example/%d> a <http://a.example/Thing> .".formatted(number);
    return Files.writeString(home.resolve("more.ttl"), triple);
  }

  private void await(Program load, String step, long before) throws IOException {
    while (load.isRunning() && count(step) == before) {
      Thread.onSpinWait();
    }
  }

  private long count(String step) throws IOException {
    Path path = home.resolve("store").resolve(step);
    if (!Files.isDirectory(path.getParent())) {
      return 0;
    }
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(path.getParent(), path.getFileName().toString())) {
      return StreamSupport.stream(found.spliterator(), false).count();
    }
  }

  private Runs runs() {
    return new Runs(home);
  }
}
