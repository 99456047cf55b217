package org.interboard.author;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a workbook does not give back of the graph that was written into it. */
final class Losses {
  private Losses() {}

  /** One sentence for each statement lost or come by; none where the graphs are the same. */
  static List<String> between(Graph before, Graph after) {
    if (before.isIsomorphicWith(after)) {
      return List.of();
    }
    return Stream.concat(
            beyond(before, after).map("not held: "::concat),
            beyond(after, before).map("not in the data: "::concat))
        .sorted()
        .toList();
  }

  private static Stream<String> beyond(Graph one, Graph other) {
    List<String> there = lines(other).toList();
    java.util.Set<String> known = new java.util.HashSet<>(there);
    return lines(one).filter(line -> !known.contains(line));
  }

  private static Stream<String> lines(Graph graph) {
    return graph
        .find()
        .filterKeep(triple -> !triple.getSubject().isBlank())
        .mapWith(triple -> line(graph, triple))
        .toList()
        .stream();
  }

  private static String line(Graph graph, Triple triple) {
    return "%s %s %s"
        .formatted(
            Curie.of(triple.getSubject()),
            Curie.of(triple.getPredicate()),
            text(graph, triple.getObject()));
  }

  private static String text(Graph graph, Node node) {
    if (node.isBlank()) {
      return graph
          .find(node, Node.ANY, Node.ANY)
          .mapWith(
              triple -> Curie.of(triple.getPredicate()) + " " + text(graph, triple.getObject()))
          .toList()
          .stream()
          .sorted()
          .collect(Collectors.joining(" ; ", "[ ", " ]"));
    }
    return node.isURI() ? Curie.of(node) : node.toString();
  }
}
