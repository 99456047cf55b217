package org.interboard.network;

import java.util.ArrayList;
import java.util.List;
import org.interboard.network.Flow.Kind;

/** The two kinds of line: dashed with one head, and solid, thicker and with two. */
final class Arrows {
  private static final String ONE_WAY = "#9a3412";
  private static final String RECIPROCAL = "#0b5394";

  private Arrows() {}

  static void define(Xml xml) {
    xml.element(
        "defs",
        List.of(),
        () -> {
          head(xml, Kind.ONE_WAY);
          head(xml, Kind.RECIPROCAL);
        });
  }

  private static void head(Xml xml, Kind kind) {
    xml.element(
        "marker",
        List.of(
            "id", id(kind),
            "viewBox", "0 0 10 10",
            "refX", "9",
            "refY", "5",
            "markerWidth", "14",
            "markerHeight", "14",
            "markerUnits", "userSpaceOnUse",
            "orient", "auto-start-reverse"),
        () -> xml.element("path", List.of("d", "M 0 0 L 10 5 L 0 10 z", "fill", colour(kind)), ""));
  }

  /** Draws the line, and an unseen wider one for the pointer to find. */
  static void draw(Xml xml, String path, Kind kind) {
    List<String> attributes =
        new ArrayList<>(
            List.of("d", path, "fill", "none", "marker-end", url(kind), "stroke", colour(kind)));
    attributes.addAll(
        kind == Kind.RECIPROCAL
            ? List.of("stroke-width", "3.5", "marker-start", url(kind))
            : List.of("stroke-width", "2", "stroke-dasharray", "9 5"));
    xml.element("path", attributes, "");
    xml.element(
        "path",
        List.of("d", path, "fill", "none", "stroke", "transparent", "stroke-width", "14"),
        "");
  }

  private static String id(Kind kind) {
    return kind == Kind.RECIPROCAL ? "head-both" : "head-one";
  }

  private static String url(Kind kind) {
    return "url(#" + id(kind) + ")";
  }

  private static String colour(Kind kind) {
    return kind == Kind.RECIPROCAL ? RECIPROCAL : ONE_WAY;
  }
}
