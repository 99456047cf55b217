package org.interboard.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whole days from the first to the last, both of which belong to it. */
public record Span(LocalDate first, LocalDate last) {

  /** The day on which a calendar file says that it ends (RFC 5545, 3.6.1: not included). */
  public LocalDate dayAfter() {
    return last.plusDays(1);
  }

  long days() {
    return ChronoUnit.DAYS.between(first, dayAfter());
  }
}
