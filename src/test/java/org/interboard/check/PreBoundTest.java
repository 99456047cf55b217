package org.interboard.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.interboard.graph.BadFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constraints in SPARQL that SHACL forbids, by the W3C's cases for it. */
class PreBoundTest {
  private static final String SHAPE =
      """
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      <x:s> a sh:NodeShape ; sh:targetNode <x:n> ; sh:message "m" ;
        sh:sparql [ a sh:SPARQLConstraint ; sh:select "SELECT $this WHERE { %s }" ] .
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$this ?x ?any MINUS { $this ?x 'Value' } | MINUS",
        "VALUES ?any { true } | VALUES",
        "$this ?x ?any SERVICE <http://a.example/> { ?a ?b ?c } | SERVICE",
        "$this ?x ?any { SELECT ?other ?b { ?other ?b ?c } } | does not give $this",
        "{ SELECT * { FILTER($this = <x:n>) } } | does not give $this",
        "BIND(true AS $this) | ?this",
        "{ SELECT $this { $this ?p ?o MINUS { $this ?p 1 } } } | MINUS"
      })
  void what_has_no_meaning_there_is_refused_and_named(String pattern, String named) {
    assertThatThrownBy(() -> ShapesGraph.parse(graph(pattern)))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("SHACL 5.2.1")
        .hasMessageContaining(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$this ?p ?o FILTER NOT EXISTS { $this ?p 1 }",
        "{ SELECT $this (COUNT(?o) AS ?n) { $this ?p ?o } GROUP BY $this } FILTER(?n > 1)"
      })
  void what_has_one_is_taken(String pattern) {
    assertThatCode(() -> ShapesGraph.parse(graph(pattern))).doesNotThrowAnyException();
  }

  private static Graph graph(String pattern) {
    return RDFParser.fromString(SHAPE.formatted(pattern), Lang.TURTLE).toGraph();
  }
}
