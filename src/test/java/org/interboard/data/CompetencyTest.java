package org.interboard.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Questions whose answers were written down from the documents before the data were read: {@code
 * competency/<slug>.rq} is the question, {@code <slug>.csv} its rows, sorted.
 */
class CompetencyTest {
  private static final Path FOLDER = Path.of("src/test/resources/competency");
  private static final KnowledgeGraph GRAPH = KnowledgeGraph.load(Sources.bundled());

  static List<String> questions() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".rq"))
          .map(name -> name.replace(".rq", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void the_graph_answers_as_the_documents_do(String slug) throws IOException {
    List<String> expected = Files.readAllLines(FOLDER.resolve(slug + ".csv"));

    assertThat(answer(Files.readString(FOLDER.resolve(slug + ".rq")))).isEqualTo(expected);
  }

  @Test
  void many_of_the_questions_are_traps_and_many_cross_areas() throws IOException {
    assertThat(questions()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(ofKind("not stated")).isGreaterThanOrEqualTo(12);
    assertThat(ofKind("across areas")).isGreaterThanOrEqualTo(10);
  }

  private static long ofKind(String kind) throws IOException {
    long found = 0;
    for (String slug : questions()) {
      found += Files.readString(FOLDER.resolve(slug + ".rq")).contains("# kind: " + kind) ? 1 : 0;
    }
    return found;
  }

  private static List<String> answer(String query) {
    return GRAPH.read(dataset -> answer(dataset, query));
  }

  private static List<String> answer(DatasetGraph dataset, String query) {
    try (QueryExec execution =
        QueryExec.dataset(dataset)
            .query(QueryFactory.create(query, Syntax.syntaxSPARQL_11))
            .build()) {
      RowSet rows = execution.select();
      List<Var> header = rows.getResultVars();
      List<String> lines = new ArrayList<>();
      rows.forEachRemaining(row -> lines.add(line(header, row)));
      return Stream.concat(Stream.of(names(header)), lines.stream().sorted()).toList();
    }
  }

  private static String names(List<Var> header) {
    return header.stream().map(Var::getVarName).collect(Collectors.joining(","));
  }

  private static String line(List<Var> header, Binding row) {
    return header.stream().map(name -> cell(row, name)).collect(Collectors.joining(","));
  }

  private static String cell(Binding row, Var name) {
    if (!row.contains(name)) {
      return "";
    }
    return row.get(name).isLiteral()
        ? row.get(name).getLiteralLexicalForm()
        : row.get(name).toString();
  }
}
