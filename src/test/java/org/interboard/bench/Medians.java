package org.interboard.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The middle of what several rounds gave, in which each candidate had its turn. */
final class Medians {
  private Medians() {}

  /** Something that can be done again and again. */
  interface Turn {
    double measured() throws Exception;
  }

  /** One warm-up round, which does not count, then the rounds. */
  static Map<String, Double> of(Map<String, Turn> candidates, int rounds) throws Exception {
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
    all.forEach(
        (name, each) -> medians.put(name, each.stream().sorted().toList().get(each.size() / 2)));
    return medians;
  }
}
