package org.interboard.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * How many areas state an aspect, of those of which it is known; the others are told beside it and
 * never counted.
 */
public record Tally(int states, int contradict, int known, int unknown, int notApplicable) {

  static Tally of(List<Cell> cells) {
    return new Tally(
        (int) cells.stream().filter(cell -> !cell.points().isEmpty()).count(),
        count(cells, State.CONTRADICTS),
        (int) cells.stream().filter(cell -> cell.state().isKnown()).count(),
        count(cells, State.CANNOT_BE_TOLD),
        count(cells, State.NOT_APPLICABLE));
  }

  /** Such as "3 of 4, 1 with a contradiction; not counted: 1 cannot be told". */
  public String words() {
    List<String> left = new ArrayList<>();
    if (unknown > 0) {
      left.add(unknown + " cannot be told");
    }
    if (notApplicable > 0) {
      left.add(notApplicable + " not applicable");
    }
    String doubt = contradict > 0 ? ", %d with a contradiction".formatted(contradict) : "";
    String rest = left.isEmpty() ? "" : "; not counted: " + String.join(", ", left);
    return "%d of %d%s%s".formatted(states, known, doubt, rest);
  }

  private static int count(List<Cell> cells, State state) {
    return (int) cells.stream().filter(cell -> cell.state() == state).count();
  }
}
