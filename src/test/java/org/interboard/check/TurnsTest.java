package org.interboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scorecard judges once for all days between two turns; a draft is judged as of its day. */
class TurnsTest {
  private static final KnowledgeGraph GRAPH = KnowledgeGraph.load(Sources.bundled());
  private static final Check CHECK = Check.of(GRAPH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-05-31",
        "2015-03-31",
        "2019-09-28",
        "2019-09-29",
        "2023-12-14",
        "2031-07-07"
      })
  void aDayOfTheScorecardIsJudgedAsADraftOfThatDay(LocalDate day) {
    for (Report report : CHECK.scorecard(day).reports()) {
      Report alone = CHECK.draft(published(report.file()), day);
      assertThat(report.judgements()).isEqualTo(alone.judgements());
      assertThat(texts(report)).isEqualTo(texts(alone));
    }
  }

  private static List<String> texts(Report report) {
    return report.findings().stream()
        .map(each -> each.about() + " " + each.message() + " " + each.asOf())
        .toList();
  }

  private static Draft published(String file) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, GRAPH.dataset().getGraph(KnowledgeGraph.graphName(file)));
    return new Draft(file, copy, new Places(file), List.of(), List.of());
  }
}
