package org.interboard.web.reading;

import static java.util.Comparator.reverseOrder;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What of an instrument is counted, and what is said of one that has the most of it or none. */
public enum Measure {
  PARTIES("parties", "Most parties", ""),
  DUTIES("duties", "Most duties", ""),
  DATED("dated", "Most duties with their months", "No duty has its months"),
  PRIORITIES("priorities", "Most priorities", "No priorities"),
  WRONG("wrong", "Most citations of law to put right", ""),
  CITATIONS("citations", "Cites most law", "Cites no law"),
  GAPS("gaps", "Leaves most unsaid", "");

  private final String column;
  private final String most;
  private final String none;

  Measure(String column, String most, String none) {
    this.column = column;
    this.most = most;
    this.none = none;
  }

  static Map<Measure, Long> counts(Line line) {
    Map<Measure, Long> counts = new EnumMap<>(Measure.class);
    Arrays.stream(values())
        .forEach(each -> counts.put(each, Long.parseLong(line.text(each.column))));
    return counts;
  }

  /** The number of the one that is ahead of all others, where one is. */
  static Map<Measure, Long> leaders(List<Map<Measure, Long>> all) {
    Map<Measure, Long> leaders = new EnumMap<>(Measure.class);
    for (Measure each : values()) {
      List<Long> first =
          all.stream().map(counts -> counts.get(each)).sorted(reverseOrder()).limit(2).toList();
      if (first.size() == 2 && first.get(0) > first.get(1)) {
        leaders.put(each, first.get(0));
      }
    }
    return leaders;
  }

  /** Where one with these counts is ahead of all others, with the number, and what it lacks. */
  static List<String> standsOut(Map<Measure, Long> counts, Map<Measure, Long> leaders) {
    return Arrays.stream(values())
        .flatMap(each -> each.said(counts.get(each), leaders.getOrDefault(each, -1L)))
        .toList();
  }

  private Stream<String> said(long count, long leader) {
    return count == 0
        ? Stream.of(none).filter(words -> !words.isEmpty())
        : Stream.of("%s (%d)".formatted(most, count)).filter(words -> count == leader);
  }
}
