package org.interboard.compare;

import java.util.List;

/**
 * An aspect of one area's instrument.
 *
 * @param points what it states; empty in every other state
 * @param why the reason of a state other than that, if one is recorded
 */
public record Cell(State state, List<Point> points, String why) {
  public Cell {
    points = List.copyOf(points);
  }
}
