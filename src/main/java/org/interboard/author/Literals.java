package org.interboard.author;

import java.time.DateTimeException;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The texts of cells as literals, and back. */
final class Literals {
  private static final Set<String> YES = Set.of("yes", "y", "true", "1");
  private static final Set<String> NO = Set.of("no", "n", "false", "0");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:within )?(\\d{1,4}|[a-z]+) (working |calendar |clear )?(day|week|month|year)s?");
  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Pattern ISO_SPAN = Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+D)?");
  private static final Pattern ONE_UNIT = Pattern.compile("P(\\d+)([YMD])");
  private static final Map<String, String> UNITS = Map.of("Y", "year", "M", "month", "D", "day");
  private static final int WEEK = 7;
  private static final int WORKING = 5;
  private static final String MONTH_MEND = "Write the name of a month or its number, 1 to 12.";
  private static final String SPAN_MEND = "Write it as days, weeks or months, such as 14 days.";

  private Literals() {}

  /** What the text stands for, or {@link Unclear}. */
  static Node read(Holds holds, String text) {
    return switch (holds) {
      case NAME, PROSE -> NodeFactory.createLiteralLang(text, "en");
      case DATE -> Dates.read(text);
      case MONTH -> month(text);
      case NUMBER -> number(text);
      case YES_NO -> yesOrNo(text);
      case DURATION -> duration(text);
      default -> NodeFactory.createLiteralString(text);
    };
  }

  private static Node month(String text) {
    String digits = text.replaceFirst("^--", "");
    try {
      Month month =
          digits.matches("\\d{1,2}")
              ? Month.of(Integer.parseInt(digits))
              : Dates.monthNamed(text).orElseThrow(() -> noMonth(text));
      return NodeFactory.createLiteralDT(
          "--%02d".formatted(month.getValue()), XSDDatatype.XSDgMonth);
    } catch (DateTimeException e) {
      throw noMonth(text);
    }
  }

  private static Unclear noMonth(String text) {
    return new Unclear("“%s” is not a month.".formatted(text), MONTH_MEND);
  }

  private static Node number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new Unclear("“%s” is not a whole number.".formatted(text), "Write digits only.");
    }
    return NodeFactory.createLiteralDT(
        String.valueOf(Integer.parseInt(text)), XSDDatatype.XSDinteger);
  }

  private static Node yesOrNo(String text) {
    String key = Key.of(text);
    if (!YES.contains(key) && !NO.contains(key)) {
      throw new Unclear("“%s” is neither yes nor no.".formatted(text), "Write Yes or No.");
    }
    return NodeFactory.createLiteralDT(String.valueOf(YES.contains(key)), XSDDatatype.XSDboolean);
  }

  private static Node duration(String text) {
    Matcher span = SPAN.matcher(Key.of(text));
    String iso = span.matches() ? iso(span) : text.strip().toUpperCase(Locale.ROOT);
    if (!ISO_SPAN.matcher(iso).matches()) {
      throw new Unclear("“%s” is not a length of time.".formatted(text), SPAN_MEND);
    }
    return NodeFactory.createLiteralDT(iso, XSDDatatype.XSDduration);
  }

  private static String iso(Matcher span) {
    int number = counted(span.group(1));
    if (number < 1) {
      throw new Unclear("“%s” is not a length of time.".formatted(span.group()), SPAN_MEND);
    }
    if ("working ".equals(span.group(2))) {
      throw new Unclear(
          "Working days cannot be counted without a calendar of holidays.",
          "Write it as days, weeks or months: %d working days are %d days where no holiday falls."
              .formatted(number, (number + WORKING - 1) / WORKING * WEEK));
    }
    return switch (span.group(3)) {
      case "day" -> "P%dD".formatted(number);
      case "week" -> "P%dD".formatted(number * WEEK);
      case "month" -> "P%dM".formatted(number);
      default -> "P%dY".formatted(number);
    };
  }

  private static int counted(String number) {
    return number.matches("\\d+")
        ? Integer.parseInt(number)
        : NUMBERS.indexOf(number.replaceFirst("^an?$", "one"));
  }

  /** The literal as a person would write it, so that {@link #read} takes it back. */
  static String write(Node literal) {
    String text = literal.getLiteralLexicalForm();
    return switch (literal.getLiteralDatatype().getURI().replaceFirst(".*#", "")) {
      case "date", "gYearMonth", "gYear" -> Dates.write(literal);
      case "gMonth" -> Dates.name(Month.of(Integer.parseInt(text.substring(2))));
      case "boolean" -> YES.contains(text) ? "Yes" : "No";
      case "duration" -> span(text);
      default -> text;
    };
  }

  private static String span(String iso) {
    Matcher one = ONE_UNIT.matcher(iso);
    return one.matches()
        ? "%s %s%s"
            .formatted(one.group(1), UNITS.get(one.group(2)), one.group(1).equals("1") ? "" : "s")
        : iso;
  }
}
