package org.interboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.store.NoAnswer.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a server of others misbehaves, there is a whole answer or a clear word, in time. */
@Timeout(60)
class EndpointFaultsTest {
  private static final Query SELECT = QueryFactory.create("SELECT ?a WHERE { ?a ?b ?c }");
  private static final Query CONSTRUCT = QueryFactory.create("CONSTRUCT WHERE { ?a ?b ?c }");
  private static final String ROWS = "application/sparql-results+json";
  private static final String OK = "200 OK\nContent-Type: " + ROWS;
  private static final String TRIPLES = "200 OK\nContent-Type: application/n-triples";
  private static final String EMPTY = "{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[]}}";
  private static final String ONE =
      "{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[{\"a\":{\"type\":\"literal\",\"value\":\"x\"}}]}}";

  @Test
  void a_good_answer_is_taken() throws IOException {
    try (Hostile server = new Hostile(Hostile.says(OK + "; charset=utf-8", ONE))) {
      assertThat(endpoint(server).select(SELECT)).hasSize(1);
    }
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of("said 503", Hostile.says("503 Busy", "no")),
        Arguments.of("said 400", Hostile.says("400 Bad", "<html>your query</html>")),
        Arguments.of("said 401", Hostile.says("401 Who", "")),
        Arguments.of(
            "sends elsewhere (302)", Hostile.says("302 Found\nLocation: http://127.0.0.1:1/", "")),
        Arguments.of(
            "sent text/html where", Hostile.says("200 OK\nContent-Type: text/html", "<p>")),
        Arguments.of("sent nothing where", Hostile.says("200 OK", ONE)),
        Arguments.of("cannot be read", Hostile.says(OK, "<html>")),
        Arguments.of("cannot be read", Hostile.says(OK, "")),
        Arguments.of("cannot be read", Hostile.says(OK, "[]")),
        Arguments.of("cannot be read", Hostile.says(OK, "{\"head\":{\"vars\":5},\"results\":7}")),
        Arguments.of("cannot be read", Hostile.says(OK, ONE.replace("\"x\"", "{}"))),
        Arguments.of("cannot be read", Hostile.says(OK, ONE.substring(0, 60))),
        Arguments.of("cannot be read", Hostile.says(OK, "{\"boolean\":true}")),
        Arguments.of("cannot be read", Hostile.says(OK, "[".repeat(100_000))),
        Arguments.of("where its answer ends", Hostile.says(OK + "\nX-Open: yes", ONE)),
        Arguments.of("a part of the answer", Hostile.says(OK + "\nX-SQL-State: S1TAT", ONE)),
        Arguments.of("no more than 1 rows", Hostile.says(OK + "\nX-SPARQL-MaxRows: 1", ONE)),
        Arguments.of("broke off", Hostile.says(OK + "\nX-Open: \nContent-Length: 500", ONE)),
        Arguments.of("broke off", (Hostile.Habit) out -> {}),
        Arguments.of("broke off", Hostile.says("what\n", "")),
        Arguments.of("sent more than 50,000,000 bytes", (Hostile.Habit) EndpointFaultsTest::flood),
        Arguments.of("did not answer within", (Hostile.Habit) out -> Thread.sleep(30_000)),
        Arguments.of("did not answer within", (Hostile.Habit) EndpointFaultsTest::drip));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void a_bad_one_is_named_and_nothing_of_it_is_used(String said, Hostile.Habit habit)
      throws IOException {
    try (Hostile server = new Hostile(habit)) {
      long start = System.nanoTime();
      NoAnswer none = none(endpoint(server));
      assertThat(none).hasMessageContaining("127.0.0.1:").hasMessageContaining(said);
      assertThat(none.kind() == Kind.LATE).isEqualTo(said.startsWith("did not answer"));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
  }

  private static void flood(OutputStream out) throws IOException, InterruptedException {
    Hostile.says(OK + "\nX-Open: \nContent-Length: 2000000000", "{").answer(out);
    byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    for (int megabyte = 0; megabyte < 100; megabyte++) {
      out.write(spaces);
    }
  }

  private static void drip(OutputStream out) throws IOException, InterruptedException {
    Hostile.says(OK + "\nX-Open: \nContent-Length: 500", "{").answer(out);
    for (int letter = 0; letter < 300; letter++) {
      out.write(' ');
      out.flush();
      Thread.sleep(100);
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void a_graph_that_is_cut_short_or_no_graph_is_not_used(String head, String body)
      throws IOException {
    try (Hostile server = new Hostile(Hostile.says(head, body))) {
      assertThat(catchThrowableOfType(NoAnswer.class, () -> endpoint(server).construct(CONSTRUCT)))
          .isNotNull();
    }
  }

  static Stream<Arguments> graphs() {
    String line = "<http://a.example/a> <http://a.example/b> <http://a.example/c> .\n";
    return Stream.of(
        Arguments.of(TRIPLES, line + "<http://a.example/a> <htt"),
        Arguments.of(TRIPLES, "<html>"),
        Arguments.of(TRIPLES + "\nX-Open: yes", line),
        Arguments.of(TRIPLES + "\nX-SQL-State: S1TAT", line),
        Arguments.of(OK, EMPTY));
  }

  @Test
  void a_server_that_is_not_there_is_left_alone_for_a_while() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Endpoint endpoint = Endpoint.at(URI.create("http://127.0.0.1:" + port + "/"), Optional.empty());
    for (int turn = 0; turn < 3; turn++) {
      assertThat(none(endpoint)).hasMessageContaining("cannot be reached");
    }
    assertThat(endpoint.isUp()).isFalse();
    assertThat(none(endpoint).kind()).isEqualTo(Kind.RESTING);
  }

  @Test
  void a_question_that_it_cannot_answer_does_not_keep_others_from_being_asked() throws IOException {
    try (Hostile server = new Hostile(Hostile.says("500 Never", ""))) {
      Endpoint endpoint = endpoint(server);
      List.of(1, 2, 3, 4, 5, 6).forEach(turn -> none(endpoint));
      assertThat(endpoint.isUp()).isTrue();
      assertThat(server.asked()).isGreaterThanOrEqualTo(6);
    }
  }

  @Test
  void a_server_with_other_data_is_not_asked_for_ours() throws IOException {
    KnowledgeGraph trial =
        KnowledgeGraph.load(Sources.folder(Path.of("src/test/resources/trial/whole")));
    try (Hostile server = new Hostile(Hostile.says(OK, EMPTY))) {
      NoAnswer other = catchThrowableOfType(NoAnswer.class, () -> endpoint(server).holding(trial));
      assertThat(other).hasMessageContaining("holds other data: no statements of <http");
    }
  }

  private static Endpoint endpoint(Hostile server) {
    return Endpoint.at(server.at("/sparql"), Optional.empty()).patient(Duration.ofMillis(1500));
  }

  private static NoAnswer none(Endpoint endpoint) {
    return catchThrowableOfType(NoAnswer.class, () -> endpoint.select(SELECT));
  }
}
