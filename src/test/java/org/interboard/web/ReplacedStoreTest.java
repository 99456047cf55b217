package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.store.TdbStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A publication on the disk is let go when another has taken its place and its readers are done.
 */
class ReplacedStoreTest {
  private static final Sources TRIAL = Sources.folder(Path.of("src/test/resources/trial/whole"));
  private static final String TOKEN = "a token of the test alone";
  private static final List<String> ASKED =
      List.of(
          "/api/questions/boards.csv?area=trial",
          "/sparql?query=SELECT%20%3Fs%20%7B%3Fs%20a%20%3Chttps%3A%2F%2Fw3id.org%2Finterboard%2Fontology%23Board%3E%7D%20ORDER%20BY%20%3Fs");

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path home;
  private TdbStore store;
  private KnowledgeGraph first;
  private WebServer server;

  @BeforeEach
  void start() {
    store = new TdbStore(home.resolve("store"));
    store.load(TRIAL);
    first = store.open();
    server = WebServer.start(first, new Address("127.0.0.1", 0));
    server.letReload(
        server.republishing(
            () -> new Republishing.Found(store.version(), store::open), Publication::of),
        TOKEN);
  }

  @AfterEach
  void stop() {
    server.stop();
    store.close();
  }

  @Test
  void ten_are_replaced_while_others_read_and_only_the_last_stays_open() throws Exception {
    List<String> whole = ASKED.stream().map(this::get).map(HttpResponse::body).toList();
    Set<String> unlike = ConcurrentHashMap.newKeySet();
    AtomicBoolean done = new AtomicBoolean();
    List<Thread> readers =
        IntStream.range(0, ASKED.size())
            .mapToObj(each -> new Thread(() -> read(each, whole.get(each), done, unlike)))
            .toList();
    readers.forEach(Thread::start);
    for (int turn = 1; turn <= 10; turn++) {
      publishAnother(turn);
    }
    done.set(true);
    for (Thread reader : readers) {
      reader.join();
    }

    assertThat(unlike).isEmpty();
    assertThat(publications()).isEqualTo(11);
    assertThat(store.compact()).as("what nobody holds open").hasSize(10);
    assertThat(get(ASKED.get(0)).body()).isEqualTo(whole.get(0));
  }

  @Test
  void who_began_to_read_reads_to_the_end_before_it_is_let_go() throws Exception {
    DatasetGraph read = first.dataset();
    long all = first.loaded().triples();
    read.begin(ReadWrite.READ);
    publishAnother(1);

    assertThat(store.compact()).isEmpty();
    assertThat(Iter.count(read.getDefaultGraph().find())).isEqualTo(all);
    read.end();
    assertThat(store.compact()).hasSize(1);
  }

  private void publishAnother(int turn) throws IOException {
    String fact = "<http://a.example/%d> a <http://a.example/Turn> .".formatted(turn);
    Path more = Files.writeString(home.resolve("more.ttl"), fact);
    store.load(TRIAL.and(List.of(more)));
    HttpResponse<String> told =
        send(
            request("/admin/reload")
                .header("Authorization", "Bearer " + TOKEN)
                .POST(BodyPublishers.noBody()));
    assertThat(told.body()).contains("\"changed\":true", store.version());
  }

  private void read(int which, String whole, AtomicBoolean done, Set<String> unlike) {
    while (!done.get()) {
      HttpResponse<String> answer = get(ASKED.get(which));
      if (answer.statusCode() != 200 || !answer.body().equals(whole)) {
        unlike.add(answer.statusCode() + " " + answer.body());
      }
    }
  }

  private long publications() throws IOException {
    try (Stream<Path> found = Files.list(store.folder())) {
      return found.filter(each -> each.getFileName().toString().startsWith("publication-")).count();
    }
  }

  private HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.address().port() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
