package org.interboard.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An aspect of one area's instrument.
 *
 * @param points what it states
 * @param reasons the recorded gaps that decide the state
 * @param notes the recorded gaps that concern the aspect besides
 */
public record Cell(State state, List<Point> points, List<Point> reasons, List<Point> notes) {
  public Cell {
    points = List.copyOf(points);
    reasons = List.copyOf(reasons);
    notes = List.copyOf(notes);
  }

  /** Why it is in this state, as far as that is recorded. */
  public String why() {
    return reasons.stream().map(Point::value).distinct().collect(Collectors.joining("; "));
  }
}
