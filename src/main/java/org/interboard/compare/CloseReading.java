package org.interboard.compare;

import java.util.List;

/** Two areas read closely in one respect: what both have, and what only one has. */
public record CloseReading(
    Reading reading,
    Area left,
    Area right,
    List<Pair> both,
    List<Thing> onlyLeft,
    List<Thing> onlyRight) {

  /** How many pairs are the same in every respect that was looked at. */
  public long same() {
    return both.stream().filter(Pair::same).count();
  }

  /** How many pairs differ in some respect. */
  public long differing() {
    return both.size() - same();
  }
}
