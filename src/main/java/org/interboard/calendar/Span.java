package org.interboard.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Whole days from the first to the last, both of which belong to it. */
public record Span(LocalDate first, LocalDate last) {

  /** What a day, a month or a year, written as in XML Schema, covers. */
  static Span of(String written) {
    return switch (written.length()) {
      case 4 ->
          new Span(Year.parse(written).atDay(1), Year.parse(written).atMonth(12).atEndOfMonth());
      case 7 ->
          new Span(YearMonth.parse(written).atDay(1), YearMonth.parse(written).atEndOfMonth());
      default -> new Span(LocalDate.parse(written), LocalDate.parse(written));
    };
  }

  /** The day on which a calendar file says that it ends (RFC 5545, 3.6.1: not included). */
  public LocalDate dayAfter() {
    return last.plusDays(1);
  }

  long days() {
    return ChronoUnit.DAYS.between(first, dayAfter());
  }
}
