package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;
import static org.interboard.web.SiteTest.type;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the SPARQL door is asked, of which graphs, and what it says of itself. */
class SparqlDoorTest {
  private static final String BOARDS =
      "SELECT (COUNT(?b) AS ?n) { ?b a <https://w3id.org/interboard/ontology#Board> }";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static Canary canary;
  private static final Site site = Site.trial();

  @BeforeAll
  static void open() {
    canary = Canary.open();
  }

  @AfterAll
  static void close() {
    canary.close();
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
  void the_default_graph_is_everything_and_each_source_is_a_named_graph() {
    String named =
        "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?b a"
            + " <https://w3id.org/interboard/ontology#Board> } } GROUP BY ?g";

    assertThat(ask(named, "Accept", "text/csv").body())
        .contains("https://w3id.org/interboard/graph/trial,2");
  }

  @Test
  void a_slash_at_the_end_of_its_address_makes_no_difference() {
    String query = "query=" + encoded(BOARDS);

    assertTwo(site.get("/sparql/?" + query, "Accept", "text/csv"));
    assertTwo(site.send("POST", "/sparql/", query, "Content-Type", FORM, "Accept", "text/csv"));
    assertProblem(site.get("/sparql/?query=nonsense"), 400);
    assertThat(site.get("/sparql/").body()).contains("service-description#SPARQL11Query");
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
        site.get(
            "/sparql?query=" + encoded(BOARDS) + "&default-graph-uri=" + encoded(canary.address())),
        400);
    assertProblem(
        site.get("/sparql?query=" + encoded(BOARDS) + "&named-graph-uri=urn:x-arq:UnionGraph"),
        400);
    assertThat(canary.requests()).isZero();
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

  private static HttpResponse<String> ask(String query, String... headers) {
    return site.get("/sparql?query=" + encoded(query), headers);
  }

  private static void assertTwo(HttpResponse<String> answer) {
    assertThat(answer.body().lines()).containsExactly("n", "2");
    assertThat(type(answer)).startsWith("text/csv");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
