package org.interboard.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.question.QuestionBook;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final KnowledgeGraph GRAPH =
      KnowledgeGraph.load(Sources.folder(Path.of("src/test/resources/trial/whole")));

  @Test
  void what_is_no_date_is_left_out_and_counted() {
    Chart chart = drawn("{kind: years, of: [it], label: [name]}", "\"soon\"", "\"2015-09-30\"");
    assertThat(chart.lanes()).extracting(Lane::label).containsExactly("second");
    assertThat(chart.undrawn()).isEqualTo(1);
    assertThat(chart.ticks()).containsExactly("2015");
  }

  @Test
  void what_is_no_month_is_left_out_and_counted() {
    Chart chart =
        drawn("{kind: months, of: [it, it], label: [name]}", "\"May\"", "\"--05\"^^xsd:gMonth");
    assertThat(chart.lanes()).extracting(Lane::told).containsExactly("May");
    assertThat(chart.undrawn()).isEqualTo(1);
  }

  private static Chart drawn(String picture, String first, String second) {
    String query =
        """
        #+ summary: When?
        #+ description: Two rows.
        #+ picture: %s
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        SELECT ?name ?it { VALUES (?name ?it) { ("first" %s) ("second" %s) } } ORDER BY ?name
        """
            .formatted(picture, first, second);
    QuestionBook book = QuestionBook.of(GRAPH, Map.of("when", query));
    return Chart.of(book.ask("when", Map.of())).orElseThrow();
  }
}
