package org.interboard.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The middle of what several rounds gave, in each of which every candidate had its turn. */
final class Rounds {
  private Rounds() {}

  /** Something that can be done again and again, and what it measured. */
  interface Turn {
    double measured() throws Exception;
  }

  /** Something that is timed from outside. */
  interface Work {
    void run() throws Exception;
  }

  /** One round to warm up, which does not count, then the rounds. */
  static Map<String, Double> medians(Map<String, Turn> candidates, int rounds) throws Exception {
    Map<String, List<Double>> all = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, Turn> candidate : candidates.entrySet()) {
        double measured = candidate.getValue().measured();
        if (round > 0) {
          all.computeIfAbsent(candidate.getKey(), name -> new ArrayList<>()).add(measured);
        }
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    all.forEach((name, each) -> medians.put(name, median(each)));
    return medians;
  }

  static double median(List<Double> measured) {
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
