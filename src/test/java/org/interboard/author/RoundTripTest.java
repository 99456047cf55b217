package org.interboard.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every instrument that comes with the program, written as a workbook and read again. */
class RoundTripTest {
  private static final KnowledgeGraph GRAPH = KnowledgeGraph.load(Sources.bundled());
  private static final ProtocolWorkbook WORKBOOK = ProtocolWorkbook.of(GRAPH);

  static Stream<String> areas() {
    return WORKBOOK.areas().stream();
  }

  @Test
  void every_instrument_is_there_to_be_exported() {
    assertThat(WORKBOOK.areas())
        .contains("dudley", "medway", "sandwell", "walsall", "wolverhampton");
  }

  @ParameterizedTest
  @MethodSource("areas")
  void an_exported_instrument_gives_the_same_graph_when_it_is_read(String area) {
    Exported exported = WORKBOOK.of(area);
    assertThat(exported.losses()).isEmpty();
    Filled filled = WORKBOOK.read(area, exported.bytes());
    assertThat(filled.faults()).isEmpty();
    assertThat(filled.remarks()).isEmpty();
    assertThat(filled.graph().isEmpty()).isFalse();
  }
}
