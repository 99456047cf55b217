package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results of SPARQL to the letter of the W3C's four formats. */
class ResultFormatsTest {
  private static final String JSON = "application/sparql-results+json";
  private static final String XML = "application/sparql-results+xml";
  private static final String CSV = "text/csv";
  private static final String TSV = "text/tab-separated-values";

  /** A tag, quotes and a line end; nothing; an IRI; a number; a tab; a truth value; a date. */
  private static final String ROWS =
      """
      SELECT ?a ?b ?c ?d { VALUES (?a ?b ?c ?d) {
        ("x,\\"y\\"\\nz"@en-GB UNDEF <urn:i> 1)
        ("t\\tb" 1.5 true "2020-01-01"^^<http://www.w3.org/2001/XMLSchema#date>) } }
      """;

  private static final Site site = Site.trial();

  @Test
  void csv_has_bare_values_quoted_where_they_must_be_and_lines_that_end_as_the_RFC_says() {
    assertThat(ask(ROWS, CSV).body())
        .isEqualTo("a,b,c,d\r\n\"x,\"\"y\"\"\nz\",,urn:i,1\r\nt\tb,1.5,true,2020-01-01\r\n");
  }

  @Test
  void tsv_has_terms_as_turtle_writes_them() {
    assertThat(ask(ROWS, TSV).body())
        .isEqualTo(
            "?a\t?b\t?c\t?d\n\"x,\\\"y\\\"\\nz\"@en-GB\t\t<urn:i>\t1\n\"t\\tb\"\t1.5\ttrue\t"
                + "\"2020-01-01\"^^<http://www.w3.org/2001/XMLSchema#date>\n");
  }

  @Test
  void json_leaves_out_what_is_unbound_and_keeps_tags_and_datatypes() throws Exception {
    JsonNode answer = new ObjectMapper().readTree(ask(ROWS, JSON).body());
    JsonNode first = answer.at("/results/bindings/0");

    assertThat(answer.at("/head/vars").toString()).isEqualTo("[\"a\",\"b\",\"c\",\"d\"]");
    assertThat(first.at("/a").toString())
        .isEqualTo("{\"type\":\"literal\",\"xml:lang\":\"en-GB\",\"value\":\"x,\\\"y\\\"\\nz\"}");
    assertThat(first.has("b")).isFalse();
    assertThat(first.at("/c").toString()).isEqualTo("{\"type\":\"uri\",\"value\":\"urn:i\"}");
    assertThat(first.at("/d/datatype").asText())
        .isEqualTo("http://www.w3.org/2001/XMLSchema#integer");
  }

  @Test
  void json_has_each_row_on_a_line_and_one_name_for_a_thing_without_a_name() {
    String things = "SELECT * { BIND(BNODE() AS ?a) BIND(?a AS ?b) VALUES ?c { 1 2 } }";

    assertThat(ask(things, JSON).body().lines())
        .hasSize(3)
        .element(2)
        .asString()
        .startsWith("{\"a\":{\"type\":\"bnode\",\"value\":\"b0\"}")
        .contains("\"b\":{\"type\":\"bnode\",\"value\":\"b0\"}");
  }

  @Test
  void xml_is_in_the_namespace_of_the_standard_and_leaves_out_what_is_unbound() {
    String body = ask(ROWS, XML).body();

    assertThat(body)
        .contains("<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">")
        .contains("<literal xml:lang=\"en-GB\">")
        .contains("<uri>urn:i</uri>");
    assertThat(body.split("<binding name=\"b\">")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {CSV + "|a", TSV + "|?a", JSON + "|\"bindings\":[]", XML + "|<results>"})
  void an_answer_without_rows_has_its_head_all_the_same(String form, String expected) {
    assertThat(ask("SELECT ?a { FILTER(false) }", form).body()).contains(expected);
  }

  @Test
  void yes_and_no_are_a_boolean() throws Exception {
    assertThat(new ObjectMapper().readTree(ask("ASK {}", JSON).body()).get("boolean").asBoolean())
        .isTrue();
    assertThat(ask("ASK { FILTER(false) }", XML).body()).contains("<boolean>false</boolean>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv;q=0.3, application/sparql-results+xml;q=0.9 | application/sparql-results+xml",
        "application/sparql-results+xml;q=0.2, text/csv;q=0.8 | text/csv",
        "text/tab-separated-values, */*;q=0.1                 | text/tab-separated-values",
        "application/json                                     | application/json",
        "*/*                                                  | application/sparql-results+json"
      })
  void the_form_that_the_client_likes_best_is_given(String accept, String type) {
    assertThat(SiteTest.type(ask(ROWS, accept))).startsWith(type);
  }

  private static HttpResponse<String> ask(String query, String accept) {
    HttpResponse<String> answer =
        site.get(
            "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", accept);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer;
  }
}
