package org.interboard.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.interboard.graph.InlineData;
import org.interboard.graph.Packed;

/** Looks up what the instruments of some areas state, within one transaction. */
final class Stated {
  private static final Query AREAS = query("areas");
  private static final Query GAPS = query("gaps");
  private static final Var AREA = Var.alloc("_area_iri");

  private final DatasetGraph dataset;
  private final List<Area> areas;
  private final List<Silence> silences;

  /**
   * A gap that a curator recorded about an instrument; {@code told} if it only says that the text
   * is silent.
   */
  private record Silence(Node area, String property, boolean told, String why) {}

  Stated(DatasetGraph dataset, List<Area> areas) {
    this.dataset = dataset;
    this.areas = areas;
    this.silences = rows(GAPS).stream().map(Stated::silence).toList();
  }

  /** Every area that has an instrument, by name. */
  static List<Area> areas(DatasetGraph dataset) {
    Map<Node, Area> areas = new LinkedHashMap<>();
    for (Binding row : select(dataset, AREAS)) {
      Node node = row.get("area");
      areas
          .computeIfAbsent(
              node, iri -> new Area(iri, local(iri), text(row, "areaLabel"), new LinkedHashSet<>()))
          .kinds()
          .add(local(row.get("kind")));
    }
    return new ArrayList<>(areas.values());
  }

  Matrix.Row row(Aspect aspect) {
    Map<Node, List<Point>> points =
        rows(aspect.query()).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("area"),
                    Collectors.mapping(Stated::point, Collectors.toList())));
    List<Cell> cells =
        areas.stream()
            .map(area -> cell(aspect, area, points.getOrDefault(area.node(), List.of())))
            .toList();
    return new Matrix.Row(aspect, cells);
  }

  private Cell cell(Aspect aspect, Area area, List<Point> points) {
    if (!area.kinds().contains(aspect.appliesTo())) {
      return new Cell(State.NOT_APPLICABLE, List.of(), "");
    }
    if (!points.isEmpty()) {
      return new Cell(State.STATES, points, "");
    }
    Optional<Silence> gap = silence(aspect, area);
    State state =
        gap.filter(each -> !each.told()).isPresent() ? State.CANNOT_BE_TOLD : State.SILENT;
    return new Cell(state, List.of(), gap.map(Silence::why).orElse(""));
  }

  /** A gap that leaves the matter open goes before one that says that nothing is stated. */
  private Optional<Silence> silence(Aspect aspect, Area area) {
    return silences.stream()
        .filter(gap -> gap.area().equals(area.node()) && aspect.looksAt().contains(gap.property()))
        .min((one, other) -> Boolean.compare(one.told(), other.told()));
  }

  private static Silence silence(Binding row) {
    return new Silence(
        row.get("area"),
        local(row.get("property")),
        local(row.get("reason")).endsWith("not-stated"),
        text(row, "why"));
  }

  private static Point point(Binding row) {
    return new Point(text(row, "value"), text(row, "locator"), text(row, "phrase"));
  }

  private List<Binding> rows(Query query) {
    List<Node> nodes = areas.stream().map(Area::node).toList();
    return select(dataset, InlineData.into(query, Map.of(AREA, nodes)));
  }

  private static List<Binding> select(DatasetGraph dataset, Query query) {
    try (QueryExec running = QueryExec.dataset(dataset).query(query).build()) {
      return running.select().stream().toList();
    }
  }

  private static String text(Binding row, String column) {
    return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm).orElse("");
  }

  private static String local(Node node) {
    return node.getURI().replaceFirst("^.*[/#]", "");
  }

  private static Query query(String name) {
    return QueryFactory.create(Packed.text("org/interboard/compare/%s.rq".formatted(name)));
  }
}
