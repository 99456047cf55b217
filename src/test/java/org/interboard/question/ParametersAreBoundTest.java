package org.interboard.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.question.Trial.area;
import static org.interboard.question.Trial.ask;
import static org.interboard.question.Trial.book;
import static org.interboard.question.Trial.head;
import static org.interboard.question.Trial.labels;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values reach a query as inline data, whatever the query looks like. */
class ParametersAreBoundTest {
  @Test
  void a_required_value_restricts_a_plain_pattern() {
    assertThat(
            ask(
                area(
                    "SELECT ?label WHERE { ?b ib:area ?_area_iri ; rdfs:label ?label } ORDER BY"
                        + " ?label"),
                "north"))
        .containsExactly("North CSP", "North HWB");
  }

  @Test
  void several_values_of_one_parameter_are_alternatives() {
    assertThat(
            ask(
                area(
                    "SELECT ?label WHERE { ?b ib:area ?_area_iri ; rdfs:label ?label } ORDER BY"
                        + " ?label"),
                "north",
                "South"))
        .containsExactly("North CSP", "North HWB", "South HWB");
  }

  @Test
  void a_value_reaches_into_optional_patterns() {
    assertThat(
            ask(
                area(
                    "SELECT ?label WHERE { ?a rdfs:label \"North\" OPTIONAL { ?b ib:area ?_area_iri"
                        + " ; rdfs:label ?label } } ORDER BY ?label"),
                "south"))
        .containsExactly("South HWB");
  }

  @Test
  void a_value_reaches_into_both_sides_of_a_union() {
    assertThat(
            ask(
                area(
                    "SELECT ?label WHERE { { ?_area_iri rdfs:label ?label } UNION { ?b ib:area"
                        + " ?_area_iri ; rdfs:label ?label } } ORDER BY ?label"),
                "south"))
        .containsExactly("South", "South HWB");
  }

  @Test
  void a_value_restricts_what_is_grouped_and_counted() {
    assertThat(
            ask(
                area(
                    "SELECT (STR(COUNT(?b)) AS ?label) WHERE { ?b a ib:Board ; ib:area ?_area_iri }"
                        + " GROUP BY ?_area_iri"),
                "north"))
        .containsExactly("2");
  }

  @Test
  void a_value_is_seen_by_not_exists() {
    assertThat(
            ask(
                area(
                    "SELECT ?label WHERE { ?b a ib:Board ; rdfs:label ?label FILTER NOT EXISTS { ?b"
                        + " ib:area ?_area_iri } } ORDER BY ?label"),
                "north"))
        .containsExactly("South HWB");
  }

  @Test
  void a_value_is_an_end_of_a_property_path() {
    assertThat(
            ask(
                area(
                    "SELECT DISTINCT ?label WHERE { ?_area_iri ^ib:area/ib:area/rdfs:label ?label"
                        + " }"),
                "north"))
        .containsExactly("North");
  }

  @Test
  void what_asks_for_the_value_is_looked_up_before_what_does_not() {
    QuestionBook book =
        book(
            area(
                "SELECT ?label WHERE { { SELECT ?b WHERE { ?b a ib:Board } } { ?b ib:area"
                    + " ?_area_iri ; rdfs:label ?label } } ORDER BY ?label"));
    Ask ask = book.understand("trial", Map.of("area", List.of("north")));
    assertThat(ask.query().toString()).containsSubsequence("VALUES", "ib:area", "ib:Board");
    assertThat(labels(book.answer(ask))).containsExactly("North CSP", "North HWB");
  }

  @Test
  void what_follows_something_optional_stays_behind_it() {
    assertThat(
            ask(
                area(
                    "SELECT ?label WHERE { { SELECT ?b WHERE { ?b a ib:Board } } OPTIONAL { ?b"
                        + " ib:remit ?r } { ?b ib:area ?_area_iri ; rdfs:label ?label } } ORDER BY"
                        + " ?label"),
                "north"))
        .containsExactly("North CSP", "North HWB");
  }

  @Test
  void an_optional_value_that_is_missing_leaves_its_variable_free() {
    QuestionBook book =
        book(
            head("text", "text", false)
                + "SELECT ?label WHERE { ?b a ib:Board ; rdfs:label ?label"
                + " FILTER COALESCE(CONTAINS(?label, ?__text_literal), true) } ORDER BY ?label");
    assertThat(labels(book.ask("trial", Map.of()))).hasSize(3);
    assertThat(labels(book.ask("trial", Map.of("text", List.of("HWB")))))
        .containsExactly("North HWB", "South HWB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\" } UNION { ?s ib:remit ?label",
        "x' } UNION { ?s ib:remit ?label } #",
        "\\\" } UNION { ?s ib:remit ?label",
        "*/ } } SELECT",
        "?_text_literal",
        "?label"
      })
  void text_that_looks_like_a_query_is_only_text(String attack) {
    QuestionBook book =
        book(
            head("text", "text", true)
                + "SELECT ?label WHERE { ?b rdfs:label ?label FILTER CONTAINS(?label,"
                + " ?_text_literal) }");
    assertThat(book.ask("trial", Map.of("text", List.of(attack))).rows()).isEmpty();
  }
}
