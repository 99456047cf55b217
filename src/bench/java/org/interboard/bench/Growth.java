package org.interboard.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryCancelledException;
import org.interboard.bench.Rounds.Turn;
import org.interboard.question.Ask;

/**
 * What each question takes as the data grow, in milliseconds, reckoned anew: about one area, and
 * about all; infinite where it is cut off.
 */
record Growth(List<Size> sizes, Map<String, List<Double>> times) {
  /** Ordinary questions of every kind: lists, joins, sums, and what is missing. */
  static final List<String> QUESTIONS =
      List.of(
          "calendar",
          "citations",
          "flows",
          "gaps",
          "instruments",
          "shared-themes",
          "yearly-workload");

  private static final int MANY = 5;
  private static final String ONE_AREA = "one area: ";
  private static final Aim FLAT = Aim.atMost(2, 1.2);

  static Growth of(List<Size> sizes, Setting setting) throws Exception {
    Map<String, Turn> turns = new LinkedHashMap<>();
    Set<String> late = new HashSet<>();
    String area = sizes.get(0).area(); // which all sizes hold, with the same document
    for (String question : QUESTIONS) {
      for (Size size : sizes) {
        Ask one = Asked.about(size.book(), question, area);
        Ask all = Asked.of(size.book(), question, false);
        if (!one.equals(all)) {
          String key = key(ONE_AREA + question, size);
          turns.put(key, () -> unlessLate(late, key, () -> time(size, one, MANY)));
        }
        String key = key("all: " + question, size);
        turns.put(key, () -> unlessLate(late, key, () -> time(size, all, 1)));
      }
    }
    return new Growth(sizes, byQuestion(sizes, Rounds.medians(turns, setting)));
  }

  private static String key(String what, Size size) {
    return what + "@" + size.areas();
  }

  /** What was cut off once at that size is not asked again. */
  private static double unlessLate(Set<String> late, String key, Turn turn) throws Exception {
    if (late.contains(key)) {
      return Double.POSITIVE_INFINITY;
    }
    try {
      return turn.measured();
    } catch (QueryCancelledException tooLong) {
      late.add(key);
      return Double.POSITIVE_INFINITY;
    }
  }

  private static double time(Size size, Ask ask, int times) throws Exception {
    return Rounds.millis(
            () -> {
              for (int each = 0; each < times; each++) {
                size.book().answer(ask);
              }
            })
        / times;
  }

  private static Map<String, List<Double>> byQuestion(
      List<Size> sizes, Map<String, Double> medians) {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    medians.forEach(
        (key, time) ->
            times
                .computeIfAbsent(key.substring(0, key.indexOf('@')), none -> new ArrayList<>())
                .add(time));
    return times;
  }

  /** The question about one area that grows most from the smallest size to the largest. */
  Row worst() {
    Map.Entry<String, List<Double>> worst =
        times.entrySet().stream()
            .filter(each -> each.getKey().startsWith(ONE_AREA))
            .max(Comparator.comparingDouble(each -> last(each) / each.getValue().get(0)))
            .orElseThrow();
    return new Row(
        "%s at %s areas (the worst of %d questions)"
            .formatted(worst.getKey(), sizes.get(sizes.size() - 1).areas(), QUESTIONS.size()),
        last(worst),
        "at %s areas".formatted(sizes.get(0).areas()),
        worst.getValue().get(0),
        "ms",
        FLAT,
        "–");
  }

  private static double last(Map.Entry<String, List<Double>> each) {
    return each.getValue().get(each.getValue().size() - 1);
  }

  List<String> csv() {
    List<String> lines = new ArrayList<>();
    lines.add("question," + String.join(",", heads()));
    times.forEach(
        (question, each) ->
            lines.add(
                question
                    + ","
                    + String.join(
                        ",",
                        each.stream().map(ms -> String.format(Locale.ROOT, "%.3f", ms)).toList())));
    return lines;
  }

  List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("| question | " + String.join(" | ", heads()) + " |");
    lines.add("|---".repeat(sizes.size() + 1) + "|");
    times.forEach(
        (question, each) ->
            lines.add(
                "| %s | %s |"
                    .formatted(
                        question,
                        each.stream()
                            .map(ms -> Double.isInfinite(ms) ? "cut off" : Figure.of(ms))
                            .collect(Collectors.joining(" | ")))));
    return lines;
  }

  private List<String> heads() {
    return sizes.stream()
        .map(
            size ->
                "ms at %s areas (%d triples)"
                    .formatted(size.areas().replace(",", ""), size.triples()))
        .toList();
  }
}
