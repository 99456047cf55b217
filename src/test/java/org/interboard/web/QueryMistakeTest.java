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
        "SELECT (1 AS ?s) { ?s ?p ?o } | ?s has a value already: take another name after AS.",
        "SELECT * { ?s ?p ?o BIND(1 AS ?o) } | ?o has a value already",
        "SELECT * { ?s ?p ?o } GROUP BY ?s | say what is selected in place of *",
        "SELECT * { ?s ?p ?o FILTER(COUNT(?o) > 1) } | A count or another aggregate stands after",
        "SELECT (SUM(COUNT(?s)) AS ?n) { ?s ?p ?o } | No aggregate stands within another",
        "SELECT * { _:a ?p ?o OPTIONAL { _:a ?q ?r } } | _:a stands in two groups",
        "SELECT * { VALUES (?a ?b) { (1) } } | VALUES names 2 variables and gives 1 values",
        "SELECT (COUNT(*) AS ?n) (1 AS ?n) { ?s ?p ?o } | ?n is selected twice.",
        "SELECT * { ?s ?p 'abc } | It ends too soon.",
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
