package org.interboard.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.graph.Bound;
import org.interboard.graph.Collisions;
import org.interboard.graph.OverLimit;

/** The triples that a workbook states so far, each with its cell. */
final class Stated {
  private final String file;
  private final Layout layout;
  private final Collisions collisions = new Collisions();
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final List<Placed> places = new ArrayList<>();

  private final Map<Column, Optional<String>> columns = new HashMap<>();

  private record Column(String sheet, Node property) {}

  Stated(String file, Layout layout) {
    this.file = file;
    this.layout = layout;
  }

  void add(Node subject, Node property, Node value, Spot spot) {
    refuseCollision(subject, spot);
    refuseCollision(value, spot);
    graph.add(subject, property, value);
    place(subject, property, Optional.of(value), spot);
  }

  private void refuseCollision(Node node, Spot spot) {
    if (collisions.areTooManyWith(node)) {
      int most = Collisions.MOST;
      String reason = "%s: more than %,d terms with one and the same hash".formatted(spot, most);
      throw new OverLimit(file, reason, Bound.HASHES, most);
    }
  }

  /** Notes the cell in which a value would stand. */
  void slot(Node subject, Node property, Spot spot) {
    place(subject, property, Optional.empty(), spot);
  }

  private void place(Node subject, Node property, Optional<Node> value, Spot spot) {
    Optional<String> column =
        columns.computeIfAbsent(new Column(spot.sheet(), property), this::called);
    places.add(new Placed(subject, property, value, spot, column));
  }

  private Optional<String> called(Column column) {
    return layout
        .called(column.sheet())
        .flatMap(sheet -> sheet.stating(column.property()))
        .map(ColumnPlan::name);
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
