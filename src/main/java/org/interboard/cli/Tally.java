package org.interboard.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.interboard.cli.Checking.Outcome;

/** How many of the files checked came to which end. */
final class Tally {
  private static final List<Integer> WORSE = List.of(0, 1, Checking.NOTHING_CHECKED, Mistakes.EXIT);

  private final SortedMap<Integer, Integer> codes = new TreeMap<>();
  private int known;

  void add(Outcome outcome) {
    codes.merge(outcome.code(), 1, Integer::sum);
    known += outcome instanceof Outcome.Known ? 1 : 0;
  }

  /** What cannot be read weighs most, then what was not checked, then violations. */
  int worst() {
    return codes.keySet().stream()
        .reduce(0, (one, other) -> WORSE.indexOf(one) > WORSE.indexOf(other) ? one : other);
  }

  /** All of it in one line. */
  String summary() {
    int all = codes.values().stream().mapToInt(Integer::intValue).sum();
    return "%,d files: %,d passed, %,d failed, %,d with nothing to check, %,d that cannot be read; %,d known from before"
        .formatted(all, of(0), of(1), of(Checking.NOTHING_CHECKED), of(Mistakes.EXIT), known);
  }

  private int of(int code) {
    return codes.getOrDefault(code, 0);
  }
}
