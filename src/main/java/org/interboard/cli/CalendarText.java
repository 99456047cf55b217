package org.interboard.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.calendar.DatedDuty;
import org.interboard.calendar.YearCalendar;

/** A calendar as a terminal shows it: what has a month in order of date, then what has none. */
record CalendarText(YearCalendar calendar) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
  private static final List<String> DATED =
      List.of("From", "To", "Duty", "Who", "To whom", "Where");
  private static final List<String> UNDATED = List.of("Duty", "How often", "Who", "Where");

  String text() {
    List<List<String>> dated = calendar.entries().stream().map(CalendarText::row).toList();
    List<List<String>> undated =
        calendar.undated().rows().stream().map(CalendarText::undated).toList();
    return table("%d: %d with a month".formatted(calendar.year(), dated.size()), DATED, dated)
        + "\n"
        + table("Without a month, so on no calendar: " + undated.size(), UNDATED, undated);
  }

  private static String table(String title, List<String> heads, List<List<String>> rows) {
    List<String> lines =
        rows.isEmpty() ? List.of() : new TextTable(heads, rows).lines(Terminal.width());
    return title + "\n" + (lines.isEmpty() ? "" : "\n" + String.join("\n", lines) + "\n");
  }

  private static List<String> row(YearCalendar.Entry entry) {
    DatedDuty duty = entry.duty();
    return List.of(
        day(entry.span().first()),
        day(entry.span().last()),
        duty.label(),
        duty.bearers(),
        duty.recipients(),
        duty.area() + " " + duty.locator());
  }

  private static List<String> undated(Binding row) {
    return List.of(
        text(row, "dutyLabel"),
        text(row, "frequencyLabel"),
        text(row, "bearers"),
        text(row, "areaLabel") + " " + text(row, "locator"));
  }

  private static String text(Binding row, String column) {
    return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm).orElse("");
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
