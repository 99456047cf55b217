package org.interboard.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.vocabulary.RDF;
import org.interboard.check.Check;
import org.interboard.check.Draft;
import org.interboard.check.DraftReader;
import org.interboard.check.Finding;
import org.interboard.check.Result;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.graph.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is invented is like the real five instruments, and its faults are those that it says. */
class EditionTest {
  private static final int AREAS = 30;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  @TempDir static Path folder;
  private static KnowledgeGraph real;
  private static Edition edition;
  private static List<Edition.File> files;

  @BeforeAll
  static void invent() throws Exception {
    real = KnowledgeGraph.load(Sources.bundled());
    edition = new Edition(real, AREAS, 1);
    files = IntStream.range(0, AREAS).mapToObj(edition::instrument).toList();
    Files.createDirectories(folder.resolve("data"));
    for (Edition.File file : edition.shared()) {
      Files.write(folder.resolve(file.path()), file.bytes());
    }
  }

  /** How many there are of a kind in an invented instrument, where a real one has a hundred. */
  @ParameterizedTest
  @CsvSource({
    "Board, 100, 100",
    "AgreedDuty, 65, 100",
    "Priority, 65, 100",
    "Citation, 65, 100",
    "Statement, 65, 100",
    "Gap, 50, 100"
  })
  void anInventedInstrumentHasAboutAsMuchOfEachKindAsARealOne(String kind, int least, int most) {
    Node type = NodeFactory.createURI(Vocabulary.IB + kind);
    long all = count(real.dataset().getDefaultGraph(), type) * AREAS / 5;
    long invented = files.stream().mapToLong(file -> count(graph(file), type)).sum();
    assertThat(invented * 100 / all).isBetween((long) least, (long) most);
  }

  @Test
  void windowsBeginInNearlyEveryMonth() {
    Node start = NodeFactory.createURI(Vocabulary.IB + "windowStart");
    assertThat(
            files.stream()
                .flatMap(file -> graph(file).stream(Node.ANY, start, Node.ANY))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .distinct())
        .hasSizeBetween(10, 12);
  }

  @Test
  void eachFaultThatItNamesIsFoundWhereItIs() {
    Check check = Check.of(KnowledgeGraph.load(Sources.folder(folder)));
    List<Edition.File> faulty = files.stream().filter(file -> file.fault().isPresent()).toList();
    assertThat(faulty).hasSizeBetween(AREAS / 8, AREAS / 2);
    for (Edition.File file : faulty) {
      Edition.Fault fault = file.fault().orElseThrow();
      assertThat(check.draft(draft(file), DAY).findings())
          .as(fault.toString())
          .anyMatch(finding -> isAbout(finding, fault));
    }
  }

  private static boolean isAbout(Finding finding, Edition.Fault fault) {
    return finding.result().filter(result -> isAbout(result, fault)).isPresent();
  }

  private static boolean isAbout(Result result, Edition.Fault fault) {
    return result.focusNode().toString().equals(fault.thing())
        && result
            .path()
            .filter(
                path ->
                    path instanceof P_Link link && link.getNode().getURI().equals(fault.missing()))
            .isPresent();
  }

  private static Draft draft(Edition.File file) {
    return DraftReader.read(file.path(), file.bytes());
  }

  private static Graph graph(Edition.File file) {
    return draft(file).graph();
  }

  private static long count(Graph graph, Node type) {
    return graph.stream(Node.ANY, RDF.type.asNode(), type).count();
  }
}
