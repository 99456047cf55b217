package org.interboard.check;

import java.util.List;

/** All verdicts on a document as of one day. */
public record Judgement(Day day, List<Verdict> verdicts) {
  public Judgement {
    verdicts = List.copyOf(verdicts);
  }

  /** How many requirements of a level are in that state. */
  public long count(Severity level, State state) {
    return verdicts.stream()
        .filter(verdict -> verdict.state() == state && verdict.requirement().level() == level)
        .count();
  }

  public long count(State state) {
    return verdicts.stream().filter(verdict -> verdict.state() == state).count();
  }
}
