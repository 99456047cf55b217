package org.interboard.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interboard.question.Trial.area;
import static org.interboard.question.Trial.ask;
import static org.interboard.question.Trial.book;
import static org.interboard.question.Trial.head;
import static org.interboard.question.Trial.labels;

import java.util.List;
import java.util.Map;
import org.interboard.graph.BadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the asker may write for a value, and how what cannot be one is refused. */
class ValuesAreCheckedTest {
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
    QuestionBook book =
        book(
            head("date", "date", true)
                + "SELECT ?label WHERE { BIND(STR(?_date_xsd_date) AS ?label) }");
    assertThatThrownBy(() -> book.ask("trial", Map.of("date", List.of(attack))))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("2019-09-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1; x", "1000000000000", "1e3", "01", "+1", "\u0661"})
  void a_number_that_is_none_or_out_of_bounds_is_refused(String attack) {
    QuestionBook book =
        book(
            head("number", "integer", true)
                + "SELECT ?label WHERE { BIND(STR(?_number_integer) AS ?label) }");
    assertThatThrownBy(() -> book.ask("trial", Map.of("number", List.of(attack))))
        .isInstanceOf(BadParameter.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "09", "--09", "September", "september", "Sep"})
  void a_month_may_be_written_in_several_ways(String month) {
    QuestionBook book =
        book(
            head("month", "month", true)
                + "SELECT ?label WHERE { BIND(STR(?_month_xsd_gMonth) AS ?label) }");
    assertThat(labels(book.ask("trial", Map.of("month", List.of(month))))).containsExactly("--09");
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
    QuestionBook book =
        book(
            head("board", "board", true) + "SELECT ?label WHERE { ?_board_iri rdfs:label ?label }");
    assertThatThrownBy(() -> book.ask("trial", Map.of("board", List.of("hwb"))))
        .hasMessageContaining("north/hwb, south/hwb");
    assertThat(labels(book.ask("trial", Map.of("board", List.of("south/hwb")))))
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
    QuestionBook book = book(question);
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
        "SELECT ?x WHERE { ?x ib:area ?_area_iri ; ib:theme ?_theme_iri } | does not declare"
            + " parameter theme",
        "SELECT ?x WHERE { ?x ib:area ?area } | no variable for parameter area",
        "SELECT ?x WHERE { ?x ib:area \"?_area_iri\" } | no variable for parameter area",
        "SELECT ?x WHERE { ?x ib:area <?_area_iri> } | no variable for parameter area",
        "SELECT ?x WHERE { ?x ib:area ?_area_iri ; ib:theme ?_theme } | looks like a parameter"
      })
  void a_bad_file_is_named_with_what_is_wrong(String query, String reason) {
    assertThatThrownBy(() -> book(area(query)))
        .isInstanceOf(BadFile.class)
        .hasMessageStartingWith("questions/trial.rq:")
        .hasMessageContaining(reason);
  }

  @Test
  void an_area_that_no_instrument_has_is_no_value_and_is_not_offered() {
    String question = area("SELECT ?label WHERE { ?_area_iri rdfs:label ?label }");
    assertThat(book(question).values(book(question).question("trial").parameters().get(0)))
        .containsExactly("north", "south");
    assertThatThrownBy(() -> ask(question, "east"))
        .isInstanceOfSatisfying(
            BadParameter.class, bad -> assertThat(bad.instead()).contains("north", "south"));
  }
}
