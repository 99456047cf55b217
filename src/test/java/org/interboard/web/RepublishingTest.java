package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepublishingTest {
  private static final Path WHOLE = Path.of("src/test/resources/trial/whole");
  private static final String TOKEN = "a token of the test alone";
  private static final String QUESTION = "/api/questions/boards.csv?area=trial";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOARDS =
      "/sparql?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fs%20a%20%3Chttps%3A%2F%2Fw3id.org%2Finterboard%2Fontology%23Board%3E%7D";

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir Path folder;
  private WebServer server;

  @BeforeEach
  void start() throws IOException {
    copy(WHOLE, folder);
    KnowledgeGraph graph = KnowledgeGraph.load(Sources.folder(folder));
    server = WebServer.start(graph, new Address("127.0.0.1", 0));
    server.letReload(
        server.republishing(() -> Republishing.Found.of(Sources.folder(folder)), Publication::of),
        TOKEN);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void what_was_added_is_served_at_every_door_after_a_reload() throws Exception {
    String before = get(QUESTION).body();
    String sparqlBefore = get(BOARDS).body();
    addBoard();
    assertThat(get(QUESTION).body()).isEqualTo(before);

    JsonNode told = JSON.readTree(reload(TOKEN).body());

    assertThat(told.get("changed").asBoolean()).isTrue();
    assertThat(get(QUESTION).body()).contains("Board that came later");
    assertThat(
            get("/sparql?query=ASK%7B%3Fs%20%3Fp%20%22Board%20that%20came%20later%22%40en%7D")
                .body())
        .contains("true");
    assertThat(get(BOARDS).body()).isNotEqualTo(sparqlBefore);
    assertThat(get(QUESTION).headers().firstValue("X-Data-Version"))
        .contains(told.get("version").asText());
  }

  @Test
  void the_same_files_are_not_published_twice() throws Exception {
    JsonNode told = JSON.readTree(reload(TOKEN).body());

    assertThat(told.get("changed").asBoolean()).isFalse();
  }

  @Test
  void a_bad_file_is_named_with_line_and_column_and_the_earlier_data_stay() throws Exception {
    String before = get(QUESTION).body();
    Files.writeString(folder.resolve("data/instruments/broken.ttl"), "<a> <b> <c> .\n<a> <b> .\n");

    HttpResponse<String> refused = reload(TOKEN);

    assertThat(refused.statusCode()).isEqualTo(422);
    JsonNode problem = JSON.readTree(refused.body());
    assertThat(problem.get("file").asText()).endsWith("broken.ttl");
    assertThat(problem.get("line").asInt()).isEqualTo(2);
    assertThat(problem.get("column").asInt()).isPositive();
    assertThat(get(QUESTION).body()).isEqualTo(before);
  }

  @Test
  void shapes_that_cannot_be_read_are_found_before_they_take_the_place_of_others()
      throws Exception {
    Files.writeString(
        folder.resolve("shapes/broken.ttl"),
        "@prefix sh: <http://www.w3.org/ns/shacl#> .\n"
            + "<x> a sh:NodeShape ; sh:property [ sh:path 'no path' ; sh:minCount 1 ] .\n");

    HttpResponse<String> refused = reload(TOKEN);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("shapes");
    assertThat(get("/ready").statusCode()).isNotEqualTo(500);
  }

  @Test
  void nobody_reloads_without_the_token_or_by_reading() throws Exception {
    assertThat(reload("another token altogether").statusCode()).isEqualTo(401);
    assertThat(get("/admin/reload").statusCode()).isEqualTo(405);
  }

  @Test
  void readers_never_wait_and_never_see_two_publications_mixed() throws Exception {
    Set<String> seen = ConcurrentHashMap.newKeySet();
    Set<Integer> states = ConcurrentHashMap.newKeySet();
    AtomicBoolean done = new AtomicBoolean();
    Thread reader =
        new Thread(
            () -> {
              while (!done.get()) {
                HttpResponse<String> answer = get(QUESTION);
                states.add(answer.statusCode());
                seen.add(
                    answer.headers().firstValue("X-Data-Version").orElse("")
                        + answer.body().contains("Board that came later"));
              }
            });
    reader.start();
    addBoard();
    reload(TOKEN);
    get(QUESTION);
    Thread.sleep(200);
    done.set(true);
    reader.join();

    assertThat(states).containsExactly(200);
    assertThat(seen).hasSize(2);
  }

  private void addBoard() throws IOException {
    Path file = folder.resolve("data/instruments/trial.ttl");
    String later =
        """

        <https://w3id.org/interboard/id/trial/board/later> a ib:Board ;
          skos:prefLabel "Board that came later"@en ; ib:boardType <https://w3id.org/interboard/id/trial/type> .
        instrument:protocol ib:party <https://w3id.org/interboard/id/trial/board/later> .
        <https://w3id.org/interboard/id/trial/type> skos:prefLabel "Type"@en .
        """;
    Files.writeString(file, Files.readString(file) + later);
  }

  private HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  private HttpResponse<String> reload(String token) {
    return send(
        request("/admin/reload")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.noBody()));
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

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
