package org.interboard.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.interboard.graph.BadFile;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.SourceFile;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values reach a query as inline data, whatever the query looks like and whatever the asker writes.
 */
class ParametersAreBoundTest {

  private static final String PREFIXES =
      """
      PREFIX ib: <https://w3id.org/interboard/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;
  private static final String DATA =
      """
      PREFIX ib: <https://w3id.org/interboard/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX id: <https://w3id.org/interboard/id/>
      <https://w3id.org/interboard/id/area/north> a ib:Area ; rdfs:label "North" ; ib:gssCode "E1" .
      <https://w3id.org/interboard/id/area/south> a ib:Area ; rdfs:label "South" ; ib:gssCode "E2" .
      <https://w3id.org/interboard/id/area/east> a ib:Area ; rdfs:label "East" .
      <https://w3id.org/interboard/id/north/board/hwb> a ib:Board ; rdfs:label "North HWB" ;
        ib:area <https://w3id.org/interboard/id/area/north> ; ib:remit "secret" .
      <https://w3id.org/interboard/id/north/board/csp> a ib:Board ; rdfs:label "North CSP" ;
        ib:area <https://w3id.org/interboard/id/area/north> .
      <https://w3id.org/interboard/id/south/board/hwb> a ib:Board ; rdfs:label "South HWB" ;
        ib:area <https://w3id.org/interboard/id/area/south> .
      """;
  private static final KnowledgeGraph GRAPH =
      KnowledgeGraph.load(
          new Sources(
              List.of(
                  new SourceFile("trial.ttl", "trial", DATA.getBytes(StandardCharsets.UTF_8)))));

  @Test
  void a_required_value_restricts_a_plain_pattern() {
    assertThat(
            ask(
                area(
                    "SELECT ?label WHERE { ?b ib:area ?_area_iri ; rdfs:label ?label } ORDER BY ?label"),
                "north"))
        .containsExactly("North CSP", "North HWB");
  }

  @Test
  void several_values_of_one_parameter_are_alternatives() {
    assertThat(
            ask(
                area(
                    "SELECT ?label WHERE { ?b ib:area ?_area_iri ; rdfs:label ?label } ORDER BY ?label"),
                "north",
                "South"))
        .containsExactly("North CSP", "North HWB", "South HWB");
  }

  @Test
  void a_value_reaches_into_optional_patterns() {
    assertThat(
            ask(
                area(
                    "SELECT ?label WHERE { ?a rdfs:label \"North\" OPTIONAL { ?b ib:area ?_area_iri ; rdfs:label ?label } } ORDER BY ?label"),
                "south"))
        .containsExactly("South HWB");
  }

  @Test
  void a_value_reaches_into_both_sides_of_a_union() {
    assertThat(
            ask(
                area(
                    "SELECT ?label WHERE { { ?_area_iri rdfs:label ?label } UNION { ?b ib:area ?_area_iri ; rdfs:label ?label } } ORDER BY ?label"),
                "south"))
        .containsExactly("South", "South HWB");
  }

  @Test
  void a_value_restricts_what_is_grouped_and_counted() {
    assertThat(
            ask(
                area(
                    "SELECT (STR(COUNT(?b)) AS ?label) WHERE { ?b ib:area ?_area_iri } GROUP BY ?_area_iri"),
                "north"))
        .containsExactly("2");
  }

  @Test
  void a_value_is_seen_by_not_exists() {
    assertThat(
            ask(
                area(
                    "SELECT ?label WHERE { ?b a ib:Board ; rdfs:label ?label FILTER NOT EXISTS { ?b ib:area ?_area_iri } } ORDER BY ?label"),
                "north"))
        .containsExactly("South HWB");
  }

  @Test
  void a_value_is_an_end_of_a_property_path() {
    assertThat(
            ask(
                area(
                    "SELECT DISTINCT ?label WHERE { ?_area_iri ^ib:area/ib:area/rdfs:label ?label }"),
                "north"))
        .containsExactly("North");
  }

  @Test
  void an_optional_value_that_is_missing_leaves_its_variable_free() {
    Map<String, String> book =
        Map.of(
            "trial",
            head("text", "text", false)
                + "SELECT ?label WHERE { ?b a ib:Board ; rdfs:label ?label"
                + " FILTER COALESCE(CONTAINS(?label, ?__text_literal), true) } ORDER BY ?label");
    assertThat(labels(QuestionBook.of(GRAPH, book).ask("trial", Map.of()))).hasSize(3);
    assertThat(labels(QuestionBook.of(GRAPH, book).ask("trial", Map.of("text", List.of("HWB")))))
        .containsExactly("North HWB", "South HWB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\" } UNION { ?s ib:remit ?label",
        "x' } UNION { ?s ib:remit ?label } #",
        "\\\" } UNION { ?s ib:remit ?label",
        "*/ } } SELECT"
      })
  void text_that_looks_like_a_query_is_only_text(String attack) {
    Map<String, String> book =
        Map.of(
            "trial",
            head("text", "text", true)
                + "SELECT ?label WHERE { ?b rdfs:label ?label FILTER CONTAINS(?label, ?_text_literal) }");
    assertThat(QuestionBook.of(GRAPH, book).ask("trial", Map.of("text", List.of(attack))).rows())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://ex/p> ?o . ?z <http://ex/p",
        "_:b0",
        "north/../south",
        "../area/north",
        "",
        " ",
        "north\u0000",
        "\u202Ehtron",
        "javascript:alert(1)",
        "https://w3id.org/interboard/id/area/west"
      })
  void a_value_that_the_graph_does_not_know_is_refused(String attack) {
    String question = area("SELECT ?label WHERE { ?_area_iri rdfs:label ?label }");
    assertThatThrownBy(() -> ask(question, attack))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("\"area\"")
        .hasMessageContaining("north")
        .hasMessageNotContaining("\u0000")
        .hasMessageNotContaining("\u202E");
  }

  @Test
  void a_huge_value_is_refused_in_a_short_sentence() {
    String question = area("SELECT ?label WHERE { ?_area_iri rdfs:label ?label }");
    assertThatThrownBy(() -> ask(question, "x".repeat(10_000_000)))
        .isInstanceOf(BadParameter.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-13-45",
        "2024-02-30",
        "2024-01-01T00:00:00Z; DROP",
        "1 April 2015",
        "99999-01-01"
      })
  void a_date_that_is_none_is_refused(String attack) {
    Map<String, String> book =
        Map.of(
            "trial",
            head("date", "date", true)
                + "SELECT ?label WHERE { BIND(STR(?_date_xsd_date) AS ?label) }");
    assertThatThrownBy(
            () -> QuestionBook.of(GRAPH, book).ask("trial", Map.of("date", List.of(attack))))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("2019-09-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1; x", "1000000000000", "1e3", "01", "+1", "\u0661"})
  void a_number_that_is_none_or_out_of_bounds_is_refused(String attack) {
    Map<String, String> book =
        Map.of(
            "trial",
            head("number", "integer", true)
                + "SELECT ?label WHERE { BIND(STR(?_number_integer) AS ?label) }");
    assertThatThrownBy(
            () -> QuestionBook.of(GRAPH, book).ask("trial", Map.of("number", List.of(attack))))
        .isInstanceOf(BadParameter.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "09", "--09", "September", "september", "Sep"})
  void a_month_may_be_written_in_several_ways(String month) {
    Map<String, String> book =
        Map.of(
            "trial",
            head("month", "month", true)
                + "SELECT ?label WHERE { BIND(STR(?_month_xsd_gMonth) AS ?label) }");
    assertThat(labels(QuestionBook.of(GRAPH, book).ask("trial", Map.of("month", List.of(month)))))
        .containsExactly("--09");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"north", "North", " NORTH ", "E1", "https://w3id.org/interboard/id/area/north"})
  void an_area_may_be_called_by_slug_label_code_or_iri(String name) {
    assertThat(ask(area("SELECT ?label WHERE { ?_area_iri rdfs:label ?label }"), name))
        .containsExactly("North");
  }

  @Test
  void a_name_that_two_boards_share_is_refused_with_both() {
    Map<String, String> book =
        Map.of(
            "trial",
            head("board", "board", true) + "SELECT ?label WHERE { ?_board_iri rdfs:label ?label }");
    assertThatThrownBy(
            () -> QuestionBook.of(GRAPH, book).ask("trial", Map.of("board", List.of("hwb"))))
        .hasMessageContaining("north/hwb, south/hwb");
    assertThat(
            labels(
                QuestionBook.of(GRAPH, book).ask("trial", Map.of("board", List.of("south/hwb")))))
        .containsExactly("South HWB");
  }

  @Test
  void a_misspelt_value_is_refused_with_the_nearest_first() {
    assertThatThrownBy(
            () -> ask(area("SELECT ?label WHERE { ?_area_iri rdfs:label ?label }"), "sowth"))
        .isInstanceOfSatisfying(
            BadParameter.class, bad -> assertThat(bad.instead()).startsWith("south"));
  }

  @Test
  void names_of_parameters_are_checked() {
    String question = area("SELECT ?label WHERE { ?_area_iri rdfs:label ?label }");
    QuestionBook book = QuestionBook.of(GRAPH, Map.of("trial", question));
    assertThatThrownBy(() -> book.ask("trial", Map.of()))
        .hasMessageContaining("\"area\" must be given");
    assertThatThrownBy(() -> book.ask("trial", Map.of("aria", List.of("north"))))
        .hasMessageContaining("no parameter \"aria\"")
        .hasMessageContaining("area");
    assertThatThrownBy(() -> book.ask("trail", Map.of()))
        .isInstanceOf(UnknownQuestion.class)
        .hasMessageContaining("trial");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT ?x WHERE { ?x ib:area ?_area_iri | questions/trial.rq:7",
        "SELECT ?x WHERE { ?x ib:area ?__area_iri } | one underscore before a required parameter",
        "SELECT ?x WHERE { ?x ib:area ?_area_literal } | must end in _iri",
        "SELECT ?x WHERE { ?x ib:area ?_area_iri ; ib:theme ?_theme_iri } | does not declare parameter theme",
        "SELECT ?x WHERE { ?x ib:area ?area } | no variable for parameter area",
        "SELECT ?x WHERE { ?x ib:area ?_area_iri ; ib:theme ?_theme } | looks like a parameter"
      })
  void a_bad_file_is_named_with_what_is_wrong(String query, String reason) {
    assertThatThrownBy(() -> QuestionBook.of(GRAPH, Map.of("trial", area(query))))
        .isInstanceOf(BadFile.class)
        .hasMessageStartingWith("questions/trial.rq:")
        .hasMessageContaining(reason);
  }

  private static List<String> ask(String question, String... values) {
    return labels(
        QuestionBook.of(GRAPH, Map.of("trial", question))
            .ask("trial", Map.of("area", List.of(values))));
  }

  private static List<String> labels(Answer answer) {
    return answer.rows().stream().map(row -> row.get("label").getLiteralLexicalForm()).toList();
  }

  private static String area(String query) {
    return head("area", "area", true) + query;
  }

  private static String head(String name, String type, boolean required) {
    return """
    #+ summary: Trial?
    #+ description: A trial.
    #+ parameters:
    #+   - {name: %s, type: %s, required: %s, repeatable: true, description: d, example: e}
    """
            .formatted(name, type, required)
        + PREFIXES;
  }
}
