package org.interboard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** One graph over another is read as if both were one. */
class OverlayTest {
  private static final Graph OWN = read("_:a <p:kind> <c:duty> ; <p:to> <c:hwb> . <d:x> <p:n> 1 .");
  private static final Graph COMMON = read("<c:hwb> <p:kind> <c:board> . <c:duty> <p:n> 1 .");
  private static final Overlay BOTH = new Overlay(OWN, COMMON);

  @Test
  void every_pattern_finds_what_both_graphs_hold() {
    assertThat(BOTH.size()).isEqualTo(5);
    everything()
        .flatMap(OverlayTest::patterns)
        .forEach(
            pattern -> {
              List<Triple> held = everything().filter(pattern::matches).toList();
              assertThat(BOTH.find(pattern).toList()).containsExactlyInAnyOrderElementsOf(held);
              assertThat(BOTH.contains(pattern)).isTrue();
            });
  }

  @Test
  void what_neither_holds_is_not_found() {
    Triple none = Triple.create(OWN.find().next().getSubject(), Node.ANY, Node.ANY);
    assertThat(COMMON.contains(none)).isFalse();
    assertThat(BOTH.contains(none)).isTrue();
    assertThat(BOTH.contains(none.getSubject(), none.getSubject(), Node.ANY)).isFalse();
    assertThat(BOTH.find(Node.ANY, none.getSubject(), Node.ANY).hasNext()).isFalse();
  }

  private static Stream<Triple> everything() {
    return Stream.of(OWN, COMMON).flatMap(graph -> graph.find().toList().stream());
  }

  /** The triple with each choice of its parts left open. */
  private static Stream<Triple> patterns(Triple triple) {
    return Stream.of(triple.getSubject(), Node.ANY)
        .flatMap(
            subject ->
                Stream.of(triple.getPredicate(), Node.ANY)
                    .flatMap(
                        property ->
                            Stream.of(triple.getObject(), Node.ANY)
                                .map(value -> Triple.create(subject, property, value))));
  }

  private static Graph read(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }
}
