package org.interboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.interboard.attack.QueryGrammar;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.SourceFile;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is asked, the graph in memory and the one on the disk answer as Jena does by itself, and
 * where Jena 5.6.0 fails they answer. {@code -Dfuzz=10000} asks as many queries made by chance,
 * {@code -Dfuzz.from=N} begins with the Nth.
 */
class SameAsJenaTest {
  private static final int NUMBER = Integer.getInteger("fuzz", 40) * 5;
  private static final int FROM = Integer.getInteger("fuzz.from", 0);
  private static final int MOST_ROWS = 5_000;
  private static final String PREFIXES =
      "PREFIX e: <https://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
  private static final String DATA =
      PREFIXES
          + """
          e:a e:name "b" , "Walsall"@en ; e:size 1 ; e:in e:x ; a e:T .
          e:b e:name "x" ; e:size 10 ; e:in e:x , e:y ; a e:T ; e:on "2018-04-01"^^xsd:date .
          e:c e:name 7 ; e:in e:y ; e:name e:in ; a e:T .
          e:d e:size 2.5 ; e:in e:a ; e:near e:a , e:b ; e:flag true .
          e:x e:in e:d ; e:near [ e:name "x" ] .
          """;
  private static final Sources SOURCES =
      new Sources(
          List.of(new SourceFile("trial.ttl", "trial", DATA.getBytes(StandardCharsets.UTF_8))));
  private static final KnowledgeGraph MEMORY = KnowledgeGraph.load(SOURCES);
  private static final DatasetGraph PLAIN = PlainJena.over(MEMORY.dataset().getDefaultGraph());
  @TempDir private static Path home;
  private static TdbStore store;
  private static KnowledgeGraph disk;

  @BeforeAll
  static void open() {
    store = new TdbStore(home);
    store.load(SOURCES);
    disk = store.open();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void queries_made_by_chance_find_the_same() {
    int compared = 0;
    for (int number = FROM; number < FROM + NUMBER; number++) {
      Query query =
          parsed(
              new QueryGrammar(
                      number,
                      List.of("a", "e:name", "e:size", "e:in", "e:near", "e:on"),
                      List.of("e:a", "e:b", "e:x", "e:T", "e:name"))
                  .select());
      Optional<List<String>> expected = rows(PLAIN, query);
      if (expected.isPresent()) {
        assertThat(rows(MEMORY.dataset(), query)).as(query.toString()).isEqualTo(expected);
        assertThat(rows(disk.dataset(), query)).as(query.toString()).isEqualTo(expected);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(NUMBER / 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { VALUES ?p { 1 e:size } ?t e:in ?z . ?t ?p ?o }",
        "SELECT (EXISTS { ?t e:size ?z . ?t ?p ?o } AS ?known) { ?s e:name ?p }",
        "SELECT * { { ?s e:none ?s OPTIONAL { OPTIONAL { BIND(?d AS ?n) } } } UNION { e:a e:in ?n }"
            + " }",
      })
  void what_jena_fails_on_is_answered(String text) {
    Query query = parsed(text);
    assertThatThrownBy(() -> rows(DatasetGraphFactory.create(PLAIN.getDefaultGraph()), query))
        .isInstanceOf(RuntimeException.class);
    assertThat(rows(MEMORY.dataset(), query)).isEqualTo(rows(disk.dataset(), query));
    assertThat(rows(MEMORY.dataset(), query).orElseThrow()).isNotEmpty();
  }

  private static Query parsed(String text) {
    return QueryFactory.create(PREFIXES + text, Syntax.syntaxSPARQL_11);
  }

  /** In one order, as they would be written; nothing where they are too many or take too long. */
  private static Optional<List<String>> rows(DatasetGraph dataset, Query query) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec running =
              QueryExec.dataset(dataset).query(query).timeout(5, TimeUnit.SECONDS).build()) {
            List<String> rows =
                running.select().stream()
                    .limit(MOST_ROWS)
                    .map(SameAsJenaTest::written)
                    .sorted()
                    .toList();
            return Optional.of(rows).filter(all -> all.size() < MOST_ROWS);
          } catch (QueryCancelledException late) {
            return Optional.empty();
          }
        });
  }

  private static String written(Binding row) {
    Map<String, String> values = new TreeMap<>();
    row.forEach((variable, value) -> values.put(variable.getName(), written(value)));
    return values.toString();
  }

  private static String written(Node value) {
    return value.isBlank() ? "_:b" : NodeFmtLib.strNT(value);
  }
}
