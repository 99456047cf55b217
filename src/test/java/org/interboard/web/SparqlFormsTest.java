package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.type;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which the SPARQL door answers. */
class SparqlFormsTest {
  private static final String BOARDS =
      "SELECT (COUNT(?b) AS ?n) { ?b a <https://w3id.org/interboard/ontology#Board> }";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final Site site = Site.trial();

  @Test
  void an_answer_is_sparql_json_for_a_client_that_takes_anything() {
    HttpResponse<String> answer = ask(BOARDS, "Accept", "*/*");

    assertThat(type(answer)).startsWith("application/sparql-results+json");
    assertThat(answer.body()).contains("\"bindings\"");
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
        .doesNotContain("<script>");
  }

  @Test
  void parameters_beyond_the_protocol_change_nothing() {
    String more =
        "&callback=alert(1)&stylesheet=http://evil&output=text&force-accept=text/html&format=x";
    String path = "/sparql?query=" + encoded(BOARDS);

    assertThat(site.get(path + more).body()).isEqualTo(site.get(path).body());
    assertThat(type(site.get(path + more))).isEqualTo(type(site.get(path)));
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
  void a_table_is_written_as_the_standard_has_it_and_saved_rather_than_shown() {
    HttpResponse<String> table =
        ask("SELECT (\"=1+1\" AS ?a) (\"@x\" AS ?b) (\"-1\" AS ?c) {}", "Accept", "text/csv");

    assertThat(table.body()).isEqualTo("a,b,c\r\n=1+1,@x,-1\r\n");
    assertThat(table.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"answer.csv\"");
    assertThat(ask(BOARDS).headers().firstValue("Content-Disposition")).isEmpty();
  }

  @Test
  void text_that_xml_has_no_way_to_write_is_refused_as_xml_and_given_in_other_forms() {
    String query = "SELECT (\"a\\u0001b\" AS ?x) {}";

    assertThat(ask(query, "Accept", "application/sparql-results+xml").statusCode()).isEqualTo(406);
    for (String form : List.of("application/sparql-results+json", "text/csv")) {
      assertThat(ask(query, "Accept", form).statusCode()).as(form).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples",
        "application/trig"
      })
  void what_a_template_makes_that_is_no_rdf_is_left_out(String form) {
    HttpResponse<String> graph =
        ask(
            "CONSTRUCT { <x:s> <x:p> <x:kept> . ?v <x:p> 1 . <x:s> ?v 1 . <x:s> ?b 1 }"
                + " { VALUES ?v { \"lost\" 2 } BIND(BNODE() AS ?b) }",
            "Accept",
            form);

    assertThat(graph.statusCode()).as(graph.body()).isEqualTo(200);
    assertThat(graph.body()).contains("kept").doesNotContain("lost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\uD83D", "\\U0000D83D", "\\UFFFFFFFF", "\\U00110000"})
  void no_other_character_stands_in_for_one_that_there_is_not(String escape) {
    assertThat(ask("SELECT (\"" + escape + "\" AS ?x) {}").statusCode()).isEqualTo(400);
    assertThat(ask("SELECT (\"\\U0001F600\" AS ?x) {}").body()).contains("\ud83d\ude00");
  }

  private static HttpResponse<String> ask(String query, String... headers) {
    return site.get("/sparql?query=" + encoded(query), headers);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
