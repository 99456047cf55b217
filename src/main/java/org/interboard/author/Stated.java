package org.interboard.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/** The triples that a workbook states so far, each with its cell. */
final class Stated {
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final List<Placed> places = new ArrayList<>();

  void add(Node subject, Node property, Node value, Spot spot) {
    graph.add(subject, property, value);
    places.add(new Placed(subject, property, Optional.of(value), spot));
  }

  /** Notes the cell in which a value would stand. */
  void slot(Node subject, Node property, Spot spot) {
    places.add(new Placed(subject, property, Optional.empty(), spot));
  }

  boolean states(Node subject, Node property) {
    return graph.contains(subject, property, Node.ANY);
  }

  Graph graph() {
    return graph;
  }

  List<Placed> places() {
    return places;
  }
}
