package org.interboard.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a curator recorded as missing, unclear or contradictory in the instruments. */
final class Gaps {
  private static final Query QUERY = Look.query("gaps");
  private final Map<Node, List<Gap>> byArea;

  /** Why something is not known. */
  enum Reason {
    NOT_STATED,
    OPEN,
    CONTRADICTORY
  }

  /** One gap: what it is of, which property, and why. */
  record Gap(
      Node gap,
      Node about,
      boolean ofInstrument,
      String paper,
      String property,
      Reason reason,
      String why) {

    private boolean bearsOn(Aspect aspect, Set<String> things) {
      boolean near = aspect.anywhere() || ofInstrument || things.contains(about.toString());
      return near && aspect.looksAt().contains(property)
          || reason == Reason.OPEN && aspect.papers().contains(paper);
    }
  }

  private Gaps(Map<Node, List<Gap>> byArea) {
    this.byArea = byArea;
  }

  static Gaps in(Look look) {
    return new Gaps(
        look.rows(QUERY).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("area"), Collectors.mapping(Gaps::gap, Collectors.toList()))));
  }

  /** Those that bear on an aspect of an area, of which these things were found. */
  List<Gap> of(Aspect aspect, Area area, List<Point> points) {
    Set<String> things = new HashSet<>();
    points.forEach(point -> things.addAll(point.things()));
    return byArea.getOrDefault(area.node(), List.of()).stream()
        .filter(gap -> gap.bearsOn(aspect, things))
        .toList();
  }

  private static Gap gap(Binding row) {
    return new Gap(
        row.get("gap"),
        row.get("about"),
        row.get("about").equals(row.get("instrument")),
        row.contains("paper") ? Look.local(row.get("paper")) : "",
        Look.local(row.get("property")),
        reason(Look.local(row.get("reason"))),
        Look.text(row, "why"));
  }

  private static Reason reason(String concept) {
    return switch (concept) {
      case "gap-reason-not-stated" -> Reason.NOT_STATED;
      case "gap-reason-inconsistent" -> Reason.CONTRADICTORY;
      default -> Reason.OPEN;
    };
  }
}
