package org.interboard.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The middle of what several rounds gave, in each of which every candidate had its turn. */
final class Rounds {
  private static final String SHORT = "Only %d of the rounds, as they take long: %s.";

  private Rounds() {}

  /** Something that can be done again and again, and what it measured. */
  interface Turn {
    double measured() throws Exception;
  }

  /** Something that is timed from outside. */
  interface Work {
    void run() throws Exception;
  }

  /**
   * One round to warm up, which does not count, then the rounds, of which at least one; fewer than
   * were asked for are noted.
   */
  static Map<String, Double> medians(Map<String, Turn> candidates, Setting setting)
      throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(setting.seconds());
    if (!setting.smoke()) {
      turn(candidates);
    }
    Map<String, List<Double>> all = new LinkedHashMap<>();
    int round = 0;
    while (round < setting.rounds() && (round == 0 || System.nanoTime() < end)) {
      turn(candidates)
          .forEach(
              (name, measured) ->
                  all.computeIfAbsent(name, none -> new ArrayList<>()).add(measured));
      round++;
    }
    if (round < setting.rounds()) {
      setting.notes().add(SHORT.formatted(round, String.join("; ", candidates.keySet())));
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    all.forEach((name, each) -> medians.put(name, median(each)));
    return medians;
  }

  private static Map<String, Double> turn(Map<String, Turn> candidates) throws Exception {
    Map<String, Double> measured = new LinkedHashMap<>();
    for (Map.Entry<String, Turn> candidate : candidates.entrySet()) {
      measured.put(candidate.getKey(), candidate.getValue().measured());
    }
    return measured;
  }

  private static double median(List<Double> measured) {
    List<Double> sorted = measured.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** What it took, in milliseconds. */
  static double millis(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
