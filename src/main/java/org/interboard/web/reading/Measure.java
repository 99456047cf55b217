package org.interboard.web.reading;

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

  /** Where this one is ahead of all others, with the number, and what it has none of. */
  static List<String> standsOut(Map<Measure, Long> own, List<Map<Measure, Long>> all) {
    return Arrays.stream(values()).flatMap(each -> each.said(own, all)).toList();
  }

  private Stream<String> said(Map<Measure, Long> own, List<Map<Measure, Long>> all) {
    long count = own.get(this);
    if (count == 0) {
      return Stream.of(none).filter(words -> !words.isEmpty());
    }
    boolean ahead = all.stream().filter(each -> each.get(this) >= count).count() == 1;
    return Stream.of("%s (%d)".formatted(most, count)).filter(words -> ahead && all.size() > 1);
  }
}
