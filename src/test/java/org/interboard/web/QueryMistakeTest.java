package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query that is no SPARQL is refused in words that say what stands there and how to mend it. */
class QueryMistakeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { ?s a ib:Board } | Put PREFIX ib: <https://w3id.org/interboard/ontology#>"
            + " before",
        "SELECT * { ?s a nobody:Board } | The prefix nobody: is not declared.",
        "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } | ?s stands beside a count or another aggregate",
        "SELECT * { ?s ?p ?o | It ends too soon: a } is missing.",
        "SELECT * { ?s ?p ?o } WHERE | “WHERE” stands where something else is due.",
        "SELECT * { ?s ?p ; ?o } | “;” stands where something else is due. Within { } it parts",
        "SELECT * { ?s ?p ?o }; | “;” stands where something else is due. Within { } it parts",
        "SELECT ?s, ?o { ?s ?p ?o } | variables are parted by spaces.",
        "DROP ALL | The graph can be read here, and not be changed.",
      })
  void it_says_what_is_wrong(String query, String said) {
    assertThat(catchThrowableOfType(Problem.class, () -> QueryText.parse(query)))
        .hasMessageContaining(said);
  }
}
