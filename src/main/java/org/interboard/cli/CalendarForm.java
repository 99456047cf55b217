package org.interboard.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.interboard.calendar.CalendarFile;
import org.interboard.calendar.YearCalendar;
import org.interboard.question.form.Form;

/** The forms in which the terminal gives a calendar. */
enum CalendarForm {
  table,
  ics,
  csv,
  json;

  /** The form that the name of a file ends in; a table where it says nothing. */
  static CalendarForm by(Path file) {
    return Arrays.stream(values())
        .filter(form -> file.toString().endsWith("." + form))
        .findFirst()
        .orElse(table);
  }

  String write(YearCalendar calendar) {
    return switch (this) {
      case table -> new CalendarText(calendar).text();
      case ics -> ics(calendar);
      case csv -> text(Form.CSV, calendar);
      case json -> text(Form.JSON_ROWS, calendar);
    };
  }

  private static String text(Form form, YearCalendar calendar) {
    return new String(form.write(calendar.dated()), StandardCharsets.UTF_8);
  }

  private static String ics(YearCalendar calendar) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CalendarFile.write(calendar, LocalDate.now(), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
