package org.interboard.calendar;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The part of each year in which a duty is to be done, in whole months; where the last month comes
 * before the first, it lies in the year after.
 */
public record Window(Month first, Month last) {

  /** Reads two values of {@code xsd:gMonth}, such as {@code --10} and {@code --02}. */
  static Window of(String first, String last) {
    return new Window(month(first), month(last));
  }

  private static Month month(String text) {
    return Month.of(Integer.parseInt(text.substring(2, 4)));
  }

  /** The window that opens in that year. */
  public Span in(int year) {
    int end = last.compareTo(first) < 0 ? year + 1 : year;
    return new Span(YearMonth.of(year, first).atDay(1), YearMonth.of(end, last).atEndOfMonth());
  }

  /**
   * Those of the following years whose window is a day longer or shorter: 29 February lies in one.
   */
  List<Span> unlike(int year, int years) {
    long days = in(year).days();
    return IntStream.range(year + 1, year + years)
        .mapToObj(this::in)
        .filter(span -> span.days() != days)
        .toList();
  }
}
