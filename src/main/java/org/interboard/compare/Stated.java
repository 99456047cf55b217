package org.interboard.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Looks up what the instruments of some areas state, within one transaction. */
final class Stated {
  private final Look look;
  private final Look judged;
  private final List<Area> areas;
  private final Gaps gaps;
  private final Evidence evidence;

  /** Looks at the graph, and for aspects that ask for verdicts at the graph with these. */
  Stated(Look look, Look judged, List<Area> areas) {
    this.look = look;
    this.judged = judged;
    this.areas = areas;
    this.gaps = Gaps.in(look);
    this.evidence = new Evidence(look);
  }

  Matrix.Row row(Aspect aspect) {
    Map<Node, Map<String, List<Binding>>> found =
        (aspect.judged() ? judged : look)
            .rows(aspect.query()).stream()
                .filter(row -> row.contains("value"))
                .collect(
                    Collectors.groupingBy(
                        row -> row.get("area"),
                        Collectors.groupingBy(
                            row -> Look.text(row, "value"),
                            LinkedHashMap::new,
                            Collectors.toList())));
    return new Matrix.Row(
        aspect,
        areas.stream()
            .map(area -> cell(aspect, area, found.getOrDefault(area.node(), Map.of())))
            .toList());
  }

  private Cell cell(Aspect aspect, Area area, Map<String, List<Binding>> found) {
    if (!area.kinds().contains(aspect.appliesTo())) {
      return new Cell(State.NOT_APPLICABLE, List.of(), List.of(), List.of());
    }
    List<Point> points =
        found.entrySet().stream().map(each -> point(each.getKey(), each.getValue())).toList();
    List<Gaps.Gap> recorded = gaps.of(aspect, area, points);
    State state = state(aspect, points, recorded);
    return new Cell(
        state,
        points,
        told(area, recorded.stream().filter(gap -> decides(state, gap, recorded))),
        told(area, recorded.stream().filter(gap -> !decides(state, gap, recorded))));
  }

  private static State state(Aspect aspect, List<Point> points, List<Gaps.Gap> recorded) {
    Set<Gaps.Reason> reasons = recorded.stream().map(Gaps.Gap::reason).collect(Collectors.toSet());
    boolean against = points.stream().anyMatch(point -> !point.against().isEmpty());
    if (against || reasons.contains(Gaps.Reason.CONTRADICTORY)) {
      return State.CONTRADICTS;
    }
    if (!points.isEmpty()) {
      return State.STATES;
    }
    return aspect.open() || reasons.contains(Gaps.Reason.OPEN)
        ? State.CANNOT_BE_TOLD
        : State.SILENT;
  }

  /** What is merely not stated explains what cannot be told only if nothing better does. */
  private static boolean decides(State state, Gaps.Gap gap, List<Gaps.Gap> all) {
    boolean open = all.stream().anyMatch(each -> each.reason() == Gaps.Reason.OPEN);
    return switch (state) {
      case CONTRADICTS -> gap.reason() == Gaps.Reason.CONTRADICTORY;
      case CANNOT_BE_TOLD -> !open || gap.reason() == Gaps.Reason.OPEN;
      case SILENT -> gap.reason() == Gaps.Reason.NOT_STATED;
      default -> false;
    };
  }

  /** Each gap once, with its own evidence. */
  private List<Point> told(Area area, Stream<Gaps.Gap> chosen) {
    return chosen
        .map(
            gap ->
                new Point(
                    gap.why(),
                    List.of(gap.gap().toString()),
                    evidence.places(area.node(), gap.gap(), Optional.empty()),
                    ""))
        .distinct()
        .toList();
  }

  private Point point(String value, List<Binding> rows) {
    Set<String> things = new LinkedHashSet<>();
    Set<Place> places = new LinkedHashSet<>();
    Set<String> against = new LinkedHashSet<>();
    for (Binding row : rows) {
      Node thing = row.get("thing");
      things.add(thing.toString());
      places.addAll(
          evidence.places(row.get("area"), thing, Optional.ofNullable(row.get("property"))));
      Stream.of(Look.text(row, "against")).filter(why -> !why.isEmpty()).forEach(against::add);
    }
    return new Point(
        value,
        List.copyOf(things),
        evidence.inOrder(rows.get(0).get("area"), places),
        String.join("; ", against));
  }
}
