package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;
import static org.interboard.web.SiteTest.type;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlDoorTest {
  private static final String BOARDS =
      "SELECT (COUNT(?b) AS ?n) { ?b a <https://w3id.org/interboard/ontology#Board> }";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final AtomicInteger CANARY = new AtomicInteger();
  private static HttpServer canary;
  private static Site site;

  @BeforeAll
  static void open() throws IOException {
    site = Site.ofTrial();
    canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    canary.createContext(
        "/",
        exchange -> {
          CANARY.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    canary.start();
  }

  @AfterAll
  static void close() {
    site.close();
    canary.stop(0);
  }

  @Test
  void a_query_is_answered_by_get_by_form_and_as_a_body() {
    String query = "query=" + encoded(BOARDS);

    assertTwo(site.get("/sparql?" + query, "Accept", "text/csv"));
    assertTwo(site.send("POST", "/sparql", query, "Content-Type", FORM, "Accept", "text/csv"));
    assertTwo(
        site.send(
            "POST",
            "/sparql",
            BOARDS,
            "Content-Type",
            "application/sparql-query",
            "Accept",
            "text/csv"));
  }

  @Test
  void an_answer_is_sparql_json_for_a_client_that_takes_anything() {
    HttpResponse<String> answer = ask(BOARDS, "Accept", "*/*");

    assertThat(type(answer)).startsWith("application/sparql-results+json");
    assertThat(answer.body()).contains("\"bindings\"");
  }

  @Test
  void the_default_graph_is_everything_and_each_source_is_a_named_graph() {
    String named =
        "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?b a"
            + " <https://w3id.org/interboard/ontology#Board> } } GROUP BY ?g";

    assertThat(ask(named, "Accept", "text/csv").body())
        .contains("https://w3id.org/interboard/graph/trial,2");
  }

  @Test
  void without_a_query_it_describes_itself_and_what_it_holds() {
    HttpResponse<String> description = site.get("/sparql", "Accept", "application/n-triples");

    assertThat(description.body())
        .contains("#endpoint> <" + site.at("/sparql") + ">")
        .contains("service-description#SPARQL11Query>")
        .contains("service-description#name> <https://w3id.org/interboard/graph/trial>");
    assertThat(type(site.get("/sparql"))).startsWith("text/turtle");
    assertThat(site.get("/sparql", "Accept", "application/sparql-results+json").statusCode())
        .isEqualTo(406);
  }

  @Test
  void what_it_says_of_its_address_does_not_depend_on_what_the_client_says_of_hosts() {
    assertThat(site.get("/sparql", "X-Forwarded-Host", "evil.example").body())
        .contains("127.0.0.1")
        .doesNotContain("evil");
  }

  @Test
  void a_browser_gets_a_page_with_a_field_examples_and_prefixes_and_the_answer_as_a_table() {
    assertThat(site.get("/sparql", "Accept", BROWSER).body())
        .contains("<textarea")
        .contains("Which boards rest on law that is no longer in force?")
        .contains("https://w3id.org/interboard/ontology#");
    assertThat(
            ask(
                    "SELECT ?b { ?b a <https://w3id.org/interboard/ontology#Board> }",
                    "Accept",
                    BROWSER)
                .body())
        .contains("2 rows")
        .contains("href=\"/doc/trial/board/health\"");
    assertThat(ask("SELECT (\"<script>\" AS ?x) {}", "Accept", BROWSER).body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <%s> { ?b a <https://w3id.org/interboard/ontology#Board> }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?b a <https://w3id.org/interboard/ontology#Board> }"
            + " }"
      })
  void a_query_can_be_limited_to_graphs_of_ours(String query) {
    String trial = "https://w3id.org/interboard/graph/trial";
    String areas = "https://w3id.org/interboard/graph/areas";

    assertThat(ask(query.formatted(trial), "Accept", "text/csv").body().lines()).hasSize(3);
    assertThat(ask(query.formatted(areas), "Accept", "text/csv").body().lines()).hasSize(1);
  }

  @Test
  void the_protocol_s_own_parameters_name_graphs_too_and_count_for_more_than_the_query() {
    String areas = "&default-graph-uri=" + encoded("https://w3id.org/interboard/graph/areas");
    String trial = "&default-graph-uri=" + encoded("https://w3id.org/interboard/graph/trial");
    String from = BOARDS.replace("{ ?b", "FROM <https://w3id.org/interboard/graph/areas> { ?b");

    assertThat(count(BOARDS, areas)).isEqualTo("0");
    assertThat(count(BOARDS, areas + trial)).isEqualTo("2");
    assertThat(count(from, trial)).isEqualTo("2");
    assertThat(count(BOARDS.replace("{ ?b", "{ GRAPH ?g { ?b") + "}", trial)).isEqualTo("0");
    assertProblem(
        site.get("/sparql?query=" + encoded(BOARDS) + "&default-graph-uri=" + encoded(canary())),
        400);
    assertProblem(
        site.get("/sparql?query=" + encoded(BOARDS) + "&named-graph-uri=urn:x-arq:UnionGraph"),
        400);
    assertThat(CANARY).hasValue(0);
  }

  private static String count(String query, String parameters) {
    String path = "/sparql?query=" + encoded(query) + parameters;
    return site.get(path, "Accept", "text/csv").body().lines().skip(1).findFirst().orElse("");
  }

  @Test
  void pages_of_other_sites_may_ask_and_read() {
    HttpResponse<String> preflight =
        site.send("OPTIONS", "/sparql", "", "Access-Control-Request-Method", "POST");

    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .contains("Content-Type");
    for (HttpResponse<String> answer :
        java.util.List.of(ask(BOARDS), ask("nonsense"), site.get("/sparql"), preflight)) {
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }
  }

  @Test
  void parameters_beyond_the_protocol_change_nothing() {
    String more =
        "&callback=alert(1)&stylesheet=http://evil&output=text&force-accept=text/html&format=x";
    String path = "/sparql?query=" + encoded(BOARDS);

    assertThat(site.get(path + more).body()).isEqualTo(site.get(path).body());
    assertThat(type(site.get(path + more))).isEqualTo(type(site.get(path)));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples"
      })
  void a_graph_comes_in_the_form_asked_for(String form) {
    HttpResponse<String> graph =
        ask(
            "CONSTRUCT WHERE { ?b a <https://w3id.org/interboard/ontology#Board> }",
            "Accept",
            form);

    assertThat(type(graph)).startsWith(form);
    assertThat(graph.body()).contains("trial/board/health");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void rows_come_in_the_form_asked_for(String form) {
    assertThat(type(ask(BOARDS, "Accept", form))).startsWith(form);
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
    String count = ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body();

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
    assertThat(ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body()).isEqualTo(count);
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
        "ASK { SERVICE <%s> { ?s ?p ?o } }"
      })
  void no_query_makes_us_call_another_endpoint(String query) {
    assertProblem(ask(query.formatted(canary())), 403);
    assertThat(CANARY).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o } # %s"
      })
  void a_graph_that_we_do_not_have_is_not_fetched(String query) {
    assertProblem(ask(query.formatted(canary())), 400);
    assertThat(CANARY).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:org.interboard.web.Tripwire>(1) AS ?x) {}",
        "SELECT ?a { ?a ?b ?c } ORDER BY <java:org.interboard.web.Tripwire>(?a)",
        "SELECT (<java:org.interboard.web.Tripwire>(DISTINCT ?a) AS ?x) { ?a ?b ?c }",
        "SELECT (SUM(<java:org.interboard.web.Tripwire>(?a)) AS ?x) { ?a ?b ?c }",
        "SELECT * { { SELECT (SUM(<java:org.interboard.web.Tripwire>(?a)) AS ?x) { ?a ?b ?c } } }",
        "SELECT * { { SELECT ?a { ?a ?b ?c } ORDER BY <java:org.interboard.web.Tripwire>(?a) } }",
        "SELECT ?a { ?a ?b ?c } GROUP BY ?a (<java:org.interboard.web.Tripwire>(?c) AS ?d)",
        "CONSTRUCT { ?a ?b ?x } { ?a ?b ?c BIND (<java:org.interboard.web.Tripwire>(?c) AS ?x) }",
        "SELECT (IF(true, 1, <java:org.interboard.web.Tripwire>(1)) AS ?x) {}",
        "SELECT (1 IN (<java:org.interboard.web.Tripwire>(1)) AS ?x) {}",
        "SELECT (SUM(?c) AS ?x) { ?a ?b ?c } HAVING (<java:org.interboard.web.Tripwire>(?x))",
        "SELECT ?a { ?a ?b ?c FILTER EXISTS { ?a ?b ?c FILTER"
            + " (<java:org.interboard.web.Tripwire>(?a)) } }",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(9000) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#version>() AS ?x) {}"
      })
  void only_the_functions_of_the_standard_can_be_called(String query) {
    assertProblem(ask(query), 403);
    assertThat(System.getProperty("interboard.tripwire")).isNull();
  }

  @Test
  void a_predicate_that_names_a_class_is_only_a_predicate() {
    assertThat(ask("SELECT * { ?a <java:org.interboard.web.Tripwire> ?b }").statusCode())
        .isEqualTo(200);
    assertThat(System.getProperty("interboard.tripwire")).isNull();
  }

  @Test
  void the_casts_of_the_standard_work() {
    String query = "SELECT (<http://www.w3.org/2001/XMLSchema#integer>(\"7\") + 1 AS ?eight) {}";

    assertThat(ask(query, "Accept", "text/csv").body().lines()).containsExactly("eight", "8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { LET (?x := 1) }",
        "SELECT * { ?a ?b ?c LATERAL { ?a ?d ?e } }",
        "JSON { \"a\": ?a } WHERE { ?a ?b ?c }",
        "SELECT * { ?a <http://e.org/p>{2,3} ?b }"
      })
  void extensions_of_the_language_are_refused(String query) {
    assertProblem(ask(query), 400);
  }

  @Test
  void a_query_that_takes_too_long_is_ended_with_503() {
    long start = System.nanoTime();

    assertProblem(
        ask("SELECT (COUNT(*) AS ?many) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }"),
        503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
  }

  @Test
  void an_answer_too_long_to_give_whole_is_refused_and_never_cut() {
    HttpResponse<String> refused =
        ask("SELECT (1 AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");

    assertProblem(refused, 413);
    assertThat(refused.body()).contains("\"limit\":\"rows\"", "\"most\":100000");
  }

  private static HttpResponse<String> ask(String query, String... headers) {
    return site.get("/sparql?query=" + encoded(query), headers);
  }

  private static void assertTwo(HttpResponse<String> answer) {
    assertThat(answer.body().lines()).containsExactly("n", "2");
    assertThat(type(answer)).startsWith("text/csv");
  }

  private static String canary() {
    return "http://127.0.0.1:" + canary.getAddress().getPort() + "/";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
