package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cases of the W3C's test suite for the SPARQL 1.1 Protocol, by their names there, with graphs
 * of ours in place of its own; what would change data is refused.
 */
class SparqlProtocolTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";
  private static final String XML = "application/sparql-results+xml";
  private static final String TRIAL = graph("trial");
  private static final String AREAS = graph("areas");
  private static final String BOARD = "?b a <https://w3id.org/interboard/ontology#Board>";
  private static final String AREA = "?a a <https://w3id.org/interboard/ontology#Area>";
  private static final Site site = Site.trial();

  @Test
  void query_get() {
    assertThat(answer(get("query=" + encoded("ASK {}"), XML))).isEqualTo("true");
  }

  @Test
  void query_post_form() {
    assertThat(answer(post("query=" + encoded("ASK {}"), FORM, "", XML))).isEqualTo("true");
  }

  @Test
  void query_post_direct() {
    assertThat(answer(post("ASK {}", DIRECT, "", XML))).isEqualTo("true");
  }

  @ParameterizedTest
  @CsvSource({"true, areas", "false, trial"})
  void query_dataset_default_graph(String expected, String graph) {
    String dataset = "default-graph-uri=" + encoded(graph(graph));
    String query = "ASK { " + AREA + " }";
    assertThat(answer(get("query=" + encoded(query) + "&" + dataset, XML))).isEqualTo(expected);
    assertThat(answer(post(query, DIRECT, dataset, XML))).isEqualTo(expected);
    assertThat(answer(post("query=" + encoded(query) + "&" + dataset, FORM, "", XML)))
        .isEqualTo(expected);
  }

  @Test
  void query_dataset_default_graphs() {
    String dataset = "default-graph-uri=" + encoded(AREAS) + "&default-graph-uri=" + encoded(TRIAL);
    String query = "ASK { " + AREA + " . " + BOARD + " }";
    assertThat(answer(get("query=" + encoded(query) + "&" + dataset, XML))).isEqualTo("true");
    assertThat(answer(post(query, DIRECT, dataset, XML))).isEqualTo("true");
  }

  @Test
  void query_dataset_named_graphs() {
    String dataset = "named-graph-uri=" + encoded(AREAS) + "&named-graph-uri=" + encoded(TRIAL);
    String query = "ASK { GRAPH ?g { " + AREA + " } GRAPH ?h { " + BOARD + " } }";
    assertThat(answer(get("query=" + encoded(query) + "&" + dataset, XML))).isEqualTo("true");
    assertThat(answer(post(query, DIRECT, dataset, XML))).isEqualTo("true");
    assertThat(answer(post("ASK { " + AREA + " }", DIRECT, dataset, XML))).isEqualTo("false");
  }

  @Test
  void query_dataset_full() {
    String dataset = "default-graph-uri=" + encoded(AREAS) + "&named-graph-uri=" + encoded(TRIAL);
    String query = "ASK { " + AREA + " GRAPH ?g { " + BOARD + " } FILTER(?g = <" + TRIAL + ">) }";
    assertThat(answer(get("query=" + encoded(query) + "&" + dataset, XML))).isEqualTo("true");
    assertThat(answer(post(query, DIRECT, dataset, XML))).isEqualTo("true");
  }

  @Test
  void query_multiple_dataset() {
    String query = "ASK FROM <" + AREAS + "> { " + BOARD + " }";
    assertThat(answer(post(query, DIRECT, "", XML))).isEqualTo("false");
    assertThat(answer(post(query, DIRECT, "default-graph-uri=" + encoded(TRIAL), XML)))
        .isEqualTo("true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SELECT (1 AS ?one) {} ; application/sparql-results\\+(json|xml)",
        "ASK {} ; application/sparql-results\\+(json|xml)",
        "DESCRIBE <https://w3id.org/interboard/id/area/trial> ;"
            + " text/turtle.*|application/(rdf\\+xml|n-triples|ld\\+json)",
        "CONSTRUCT { ?s a ?o } WHERE { ?s a ?o } ;"
            + " text/turtle.*|application/(rdf\\+xml|n-triples|ld\\+json)"
      })
  void query_content_type(String query, String type) {
    HttpResponse<String> answer = site.get("/sparql?query=" + encoded(query));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(SiteTest.type(answer)).matches(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void bad_query_method(String method) {
    assertThat(site.send(method, "/sparql?query=" + encoded("ASK {}"), "").statusCode())
        .isBetween(400, 499);
  }

  @Test
  void bad_multiple_queries() {
    String twice = "query=" + encoded("ASK {}") + "&query=" + encoded("SELECT * {}");
    assertThat(get(twice, XML).statusCode()).isEqualTo(400);
    assertThat(post(twice, FORM, "", XML).statusCode()).isEqualTo(400);
  }

  @Test
  void bad_query_wrong_media_type() {
    assertThat(post("query=" + encoded("ASK {}"), "text/plain", "", XML).statusCode())
        .isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"query=ASK%20%7B%7D", "ASK {}"})
  void bad_query_missing_form_or_direct_type(String body) {
    assertThat(site.send("POST", "/sparql", body).statusCode()).isBetween(400, 499);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16, 415", "ISO-8859-1, 415", "UTF-8, 400"})
  void bad_query_non_utf8(String said, int expected) throws Exception {
    Charset written = said.equals("UTF-8") ? StandardCharsets.ISO_8859_1 : Charset.forName(said);
    HttpRequest request =
        HttpRequest.newBuilder(site.at("/sparql"))
            .header("Content-Type", DIRECT + "; charset=" + said)
            .POST(BodyPublishers.ofString("ASK { FILTER(\"\u00e9\" != \"\") }", written))
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(expected);
  }

  @Test
  void a_query_may_come_in_pieces_without_its_length() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(site.at("/sparql"))
            .header("Content-Type", DIRECT)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("ASK {}".getBytes())))
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
        .contains("true");
  }

  @Test
  void bad_query_syntax() {
    assertThat(get("query=" + encoded("ASK {"), XML).statusCode()).isEqualTo(400);
    assertThat(post("ASK {", DIRECT, "", XML).statusCode()).isEqualTo(400);
  }

  @Test
  void bad_update_and_every_other_update() {
    String update = "INSERT DATA { <urn:s> <urn:p> <urn:o> }";
    assertThat(post(update, "application/sparql-update", "", XML).statusCode()).isBetween(400, 499);
    assertThat(post("update=" + encoded(update), FORM, "", XML).statusCode()).isBetween(400, 499);
    assertThat(get("update=" + encoded(update), XML).statusCode()).isBetween(400, 499);
    assertThat(get("query=" + encoded(update), XML).statusCode()).isEqualTo(400);
    assertThat(answer(get("query=" + encoded("ASK { <urn:s> ?p ?o }"), XML))).isEqualTo("false");
  }

  private static HttpResponse<String> get(String parameters, String accept) {
    return site.get("/sparql?" + parameters, "Accept", accept);
  }

  private static HttpResponse<String> post(
      String body, String type, String parameters, String accept) {
    String path = "/sparql" + (parameters.isEmpty() ? "" : "?") + parameters;
    return site.send("POST", path, body, "Accept", accept, "Content-Type", type);
  }

  private static String answer(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body().replaceAll("(?s).*<boolean>(.*)</boolean>.*", "$1");
  }

  private static String graph(String name) {
    return "https://w3id.org/interboard/graph/" + name;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
