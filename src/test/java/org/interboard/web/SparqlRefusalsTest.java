package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.interboard.web.guard.Protection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the SPARQL door does not do, whoever asks and however. */
class SparqlRefusalsTest {
  private static final String BOARDS =
      "SELECT (COUNT(?b) AS ?n) { ?b a <https://w3id.org/interboard/ontology#Board> }";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Duration LIMIT = Duration.ofSeconds(6);
  private static Canary canary;
  private static Site site;
  private static String before;

  @BeforeAll
  static void open() {
    site = Site.ofTrial(Protection.usual().withQueryTime(LIMIT));
    canary = Canary.open();
    before = everything();
  }

  @AfterAll
  static void close() {
    assertThat(everything()).isEqualTo(before);
    site.tally().assertHeld("refusals");
    site.close();
    canary.close();
  }

  @Test
  void a_query_too_long_or_compressed_is_refused() {
    String query = "SELECT * {} # " + "x".repeat(70_000);

    assertProblem(
        site.send("POST", "/sparql", query, "Content-Type", "application/sparql-query"), 413);
    assertProblem(
        site.send(
            "POST",
            "/sparql",
            BOARDS,
            "Content-Type",
            "application/sparql-query",
            "Content-Encoding",
            "gzip"),
        415);
  }

  @Test
  void a_graph_too_large_to_give_whole_is_refused_and_never_cut() {
    assertProblem(ask("CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"), 413);
  }

  @Test
  void a_query_with_a_mistake_is_refused_with_its_place() {
    HttpResponse<String> refused = ask("SELECT *\nWHERE { ?s ?p }");

    assertProblem(refused, 400);
    assertThat(refused.body()).contains("\"line\":2").contains("\"column\":15");
  }

  @Test
  void nothing_can_be_changed_read_raw_or_uploaded() {
    String insert = "INSERT DATA { <http://e.org/a> <http://e.org/b> <http://e.org/c> }";

    assertProblem(ask(insert), 400);
    assertProblem(
        site.send("POST", "/sparql", insert, "Content-Type", "application/sparql-update"), 415);
    assertProblem(
        site.send("POST", "/sparql", "", "Content-Type", "multipart/form-data; boundary=x"), 415);
    assertProblem(site.send("POST", "/sparql", "<a> <b> <c>.", "Content-Type", "text/turtle"), 415);
    assertProblem(
        site.send("POST", "/sparql", "update=" + encoded(insert), "Content-Type", FORM), 400);
    assertProblem(site.get("/sparql?default"), 400);
    assertProblem(
        site.get("/sparql?graph=" + encoded("https://w3id.org/interboard/graph/trial")), 400);
    assertProblem(site.get("/sparql/data?default"), 404);
    assertProblem(site.send("PUT", "/sparql?default", "", "Content-Type", "text/turtle"), 405);
    assertProblem(site.send("DELETE", "/sparql?default", ""), 405);
    assertProblem(site.send("PATCH", "/sparql?default", ""), 405);
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { VALUES ?x { <%s> } SERVICE ?x { ?s ?p ?o } }",
        "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { ?a ?b ?c MINUS { SERVICE <%s> { ?a ?p ?o } } }",
        "SELECT * { { SELECT ?s { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "SELECT ?a { ?a ?b ?c } ORDER BY (EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } })",
        "SELECT (MAX(EXISTS { SERVICE <%s> { ?s ?p ?o } }) AS ?m) { ?a ?b ?c }",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <%s> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }",
        "ASK { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT ?x { ?a ?b ?c } GROUP BY (EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x)",
        "SELECT * { BIND(IF(EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } }, 1, 2) AS ?x) }",
        "SELECT * { SERVICE <file:///etc/hostname> { ?s ?p ?o } } # %s"
      })
  void no_query_makes_us_call_another_endpoint(String query) {
    assertProblem(ask(query.formatted(canary.address())), 403);
    assertThat(canary.requests()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o } # %s",
        "DESCRIBE <%1$s> FROM <%1$s>",
        "LOAD <%s>",
        "LOAD SILENT <file:///etc/hostname> INTO GRAPH <http://e.org/g> # %s"
      })
  void a_graph_that_we_do_not_have_is_not_fetched(String query) {
    assertProblem(ask(query.formatted(canary.address())), 400);
    assertThat(canary.requests()).isZero();
  }

  @Test
  void a_query_that_takes_too_long_is_ended_with_503() {
    String query =
        "SELECT (COUNT(*) AS ?many) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";
    assertProblem(InTime.of(LIMIT.plusSeconds(1), () -> ask(query)), 503);
  }

  @Test
  void an_answer_too_long_to_give_whole_is_refused_and_never_cut() {
    HttpResponse<String> refused =
        ask("SELECT (1 AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");

    assertProblem(refused, 413);
    assertThat(refused.body()).contains("\"limit\":\"rows\"", "\"most\":100000");
  }

  private static String everything() {
    return ask("SELECT * { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?p ?s ?o").body();
  }

  private static HttpResponse<String> ask(String query, String... headers) {
    return site.get("/sparql?query=" + encoded(query), headers);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
