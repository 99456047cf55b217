package org.interboard.calendar;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the diary says of a duty: who, for whom, when, and where that stands. */
record DutyText(DatedDuty duty) {

  String text() {
    return Stream.of(
            "Who: " + or(duty.bearers(), "not said"),
            "To whom: " + or(duty.recipients(), "not said"),
            "When: " + when(),
            "Source: " + source())
        .collect(Collectors.joining("\n"));
  }

  private String when() {
    Window window = duty.window();
    String months =
        window.first() == window.last()
            ? name(window.first())
            : name(window.first()) + " to " + name(window.last());
    return duty.frequency().isEmpty()
        ? months
        : months + ", " + duty.frequency().toLowerCase(Locale.ROOT);
  }

  private String source() {
    return duty.locator().isEmpty()
        ? duty.instrument() + ", no place given"
        : "%s, %s: “%s”".formatted(duty.instrument(), duty.locator(), duty.phrase());
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
