package org.interboard.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are grouped and sorted as Jena does it by itself. */
class FlatRowsTest {
  private static final String DATA =
      """
      PREFIX e: <https://example.org/>
      e:a e:name "b" , "a"@en ; e:size 3 ; e:in e:x .
      e:b e:name "a" ; e:size 10 ; e:in e:x , e:y .
      e:c e:name 7 ; e:in e:y .
      e:d e:size 2.50 ; e:in e:z ; e:near e:a .
      """;
  private static final KnowledgeGraph GRAPH =
      KnowledgeGraph.load(
          new Sources(
              List.of(
                  new SourceFile("trial.ttl", "trial", DATA.getBytes(StandardCharsets.UTF_8)))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?s ?n { ?s e:in ?p OPTIONAL { ?s e:name ?n } } ORDER BY DESC(?n) ?s ?p",
        "SELECT ?s { ?s e:in ?p OPTIONAL { ?s e:size ?z } } ORDER BY ?z DESC(?s) ?p",
        "SELECT ?s { ?s e:in ?p OPTIONAL { ?s e:size ?z } } ORDER BY (1 / (?z - 3)) ?s ?p",
        "SELECT ?n { ?s e:name ?n } ORDER BY (isLiteral(?n)) ?n ?s",
        "SELECT (COUNT(*) AS ?n) { ?s e:in ?p }",
        "SELECT ?p (COUNT(*) AS ?n) { ?s e:in ?p } GROUP BY ?p ORDER BY ?p",
        "SELECT (COUNT(DISTINCT *) AS ?n) { ?s e:in ?p }",
        "SELECT ?s (COUNT(DISTINCT *) AS ?n) (SUM(?z) AS ?m) { ?s e:in ?p ; e:size ?z } GROUP BY ?s"
            + " ORDER BY ?s",
        "SELECT ?k (MAX(?z) AS ?m) { ?s e:in ?p OPTIONAL { ?s e:size ?z } } GROUP BY (STR(?p) AS"
            + " ?k) HAVING (COUNT(?s) > 0) ORDER BY ?k",
        "SELECT ?p (GROUP_CONCAT(?n) AS ?all) { { SELECT * { ?s e:in ?p ; e:name ?n } ORDER BY"
            + " DESC(STR(?n)) ?s } } GROUP BY ?p ORDER BY ?p",
        "SELECT ?p (SAMPLE(?p) AS ?one) (AVG(?none) AS ?m) { ?s e:in ?p } GROUP BY ?p ORDER BY ?p",
        "SELECT ?s { ?s e:in ?p } GROUP BY ?s ORDER BY (EXISTS { ?s e:near ?t }) ?s",
        "SELECT ?s { ?s e:in ?p } ORDER BY DESC(?p) ?s LIMIT 2 OFFSET 1"
      })
  void as_jena_does(String text) {
    Query query = QueryFactory.create("PREFIX e: <https://example.org/> " + text);
    assertThat(GRAPH.select(query)).isNotEmpty().containsExactlyElementsOf(plain(query));
  }

  @Test
  void rows_that_are_sorted_by_the_same_stand_in_one_order_however_they_came() {
    Query query =
        QueryFactory.create(
            "SELECT ?n { VALUES (?k ?n) { (1 'c') (0 'x') (1 'a') (1 'b') } } ORDER BY ?k");
    assertThat(GRAPH.select(query))
        .extracting(row -> row.get("n").getLiteralLexicalForm())
        .containsExactly("x", "a", "b", "c");
  }

  private static List<Binding> plain(Query query) {
    DatasetGraph plain = DatasetGraphFactory.create(GRAPH.dataset().getDefaultGraph());
    try (QueryExec running = QueryExec.dataset(plain).query(query).build()) {
      return running.select().stream().toList();
    }
  }
}
