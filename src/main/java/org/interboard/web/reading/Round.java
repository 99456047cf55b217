package org.interboard.web.reading;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A month of the yearly round, with the duties whose window covers it. */
public record Round(String month, List<Line> duties) {

  /** The twelve months of lines that tell a {@code windowStart} and a {@code windowEnd}. */
  static List<Round> of(List<Line> calendar) {
    return Arrays.stream(Month.values())
        .map(month -> new Round(name(month), in(calendar, month)))
        .toList();
  }

  /** Each duty once, however many lines tell of it. */
  private static List<Line> in(List<Line> calendar, Month month) {
    Map<String, Line> duties = new LinkedHashMap<>();
    calendar.stream()
        .filter(line -> covers(line, month))
        .forEach(line -> duties.putIfAbsent(line.address("duty"), line));
    return List.copyOf(duties.values());
  }

  private static boolean covers(Line line, Month month) {
    Map<String, Integer> numbers = numbers();
    int first = numbers.getOrDefault(line.text("windowStart"), 0);
    int last = numbers.getOrDefault(line.text("windowEnd"), first);
    int asked = month.getValue();
    return first <= last ? first <= asked && asked <= last : asked >= first || asked <= last;
  }

  private static Map<String, Integer> numbers() {
    return Arrays.stream(Month.values()).collect(Collectors.toMap(Round::name, Month::getValue));
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
