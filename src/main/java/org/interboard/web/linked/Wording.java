package org.interboard.web.linked;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import org.apache.jena.graph.Node;

/** Dates, months and truth values as people write them; any other literal as it stands. */
public final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Wording() {}

  public static String of(Node literal) {
    String written = literal.getLiteralLexicalForm();
    try {
      return read(literal.getLiteralDatatypeURI().replaceFirst(".*#", ""), written);
    } catch (DateTimeParseException e) {
      return written;
    }
  }

  private static String read(String type, String written) {
    return switch (type) {
      case "date" -> LocalDate.parse(written).format(DAY);
      case "gYearMonth" -> YearMonth.parse(written).format(MONTH);
      case "gYear" -> Year.parse(written).toString();
      case "gMonth" -> month(written);
      case "boolean" -> written.matches("true|1") ? "yes" : "no";
      default -> written;
    };
  }

  private static String month(String written) {
    return written.matches("--(0[1-9]|1[0-2])")
        ? Month.of(Integer.parseInt(written.substring(2))).getDisplayName(TextStyle.FULL, Locale.UK)
        : written;
  }
}
