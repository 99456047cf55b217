package org.interboard.web.reading;

import java.util.List;
import org.interboard.graph.KnowledgeGraph;

/** How far a document is behind the law: the changes it has not followed, the first one first. */
public record Stale(Line area, List<Line> changes) {

  /** One for each area with an instrument, in order of its name. */
  static List<Stale> all(KnowledgeGraph graph) {
    List<Line> changes = Line.of(graph, "stale");
    return Line.of(graph, "areas").stream()
        .map(area -> new Stale(area, of(area, changes)))
        .toList();
  }

  private static List<Line> of(Line area, List<Line> changes) {
    return changes.stream()
        .filter(change -> change.address("area").equals(area.address("area")))
        .toList();
  }

  /** The day from which it was behind; empty where it is not known to be. */
  public String since() {
    return changes.stream().map(change -> change.text("day")).findFirst().orElse("");
  }
}
