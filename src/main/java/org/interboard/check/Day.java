package org.interboard.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day as of which a document is judged, and why that day. */
public record Day(LocalDate date, String why) {
  static Day asked(LocalDate date) {
    return new Day(date, "the day asked for");
  }

  /** The day from which a document holds, if it says so, and today. */
  static List<Day> both(Optional<LocalDate> effective, LocalDate today) {
    Day now = new Day(today, "today: is it right now?");
    return effective
        .map(made -> List.of(new Day(made, "from this day it holds: was it right when made?"), now))
        .orElse(
            List.of(new Day(today, "today; the document has no effective date to judge it at")));
  }
}
