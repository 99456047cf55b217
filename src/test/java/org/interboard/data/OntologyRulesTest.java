package org.interboard.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules that the ontology, the concepts and the data keep: {@code ontology-rules/<rule>/rule.rq}
 * returns whoever breaks it, and {@code caught.ttl} is one who does.
 */
class OntologyRulesTest {
  private static final Path FOLDER = Path.of("src/test/resources/ontology-rules");
  private static final KnowledgeGraph GRAPH = KnowledgeGraph.load(Sources.bundled());

  static List<String> rules() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void nothing_of_ours_breaks_it(String rule) throws IOException {
    String query = Files.readString(FOLDER.resolve(rule).resolve("rule.rq"));

    assertThat(GRAPH.<List<String>>read(dataset -> offenders(dataset, query))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void it_catches_who_breaks_it(String rule) throws IOException {
    String query = Files.readString(FOLDER.resolve(rule).resolve("rule.rq"));
    Graph caught = RDFDataMgr.loadGraph(FOLDER.resolve(rule).resolve("caught.ttl").toString());
    DatasetGraph dataset = DatasetGraphFactory.create(caught);
    GraphUtil.addInto(dataset.getGraph(NodeFactory.createURI("https://example.org/any")), caught);

    assertThat(offenders(dataset, query)).isNotEmpty();
  }

  private static List<String> offenders(DatasetGraph dataset, String query) {
    try (QueryExec execution =
        QueryExec.dataset(dataset).query(QueryFactory.create(query)).build()) {
      List<String> found = new ArrayList<>();
      execution.select().forEachRemaining(row -> found.add(row.get("offender").toString()));
      return found;
    }
  }
}
