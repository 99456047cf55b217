package org.interboard.author;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Days, months and years as people write them: the day before the month, as in Britain. */
final class Dates {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?:T.*)?");
  private static final Pattern NUMBERS =
      Pattern.compile("(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4}|\\d{2})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\p{L}+day,? )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(\\p{L}+)[., ]*(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int CENTURY = 2000;
  private static final int SHORTEST = 3;
  private static final String MEND =
      "Write the day, the month or the year, such as 1 April 2015, 1/4/2015, April 2015 or 2015.";

  private Dates() {}

  /** A literal of type date, gYearMonth or gYear. */
  static Node read(String written) {
    String text = written.strip().replaceAll("\\s+", " ");
    try {
      return iso(text)
          .or(() -> numbers(text))
          .or(() -> words(text))
          .or(() -> year(text))
          .orElseThrow(() -> new Unclear("“%s” is not a date.".formatted(text), MEND));
    } catch (DateTimeException e) {
      throw new Unclear("“%s” is not a date of the calendar.".formatted(text), MEND);
    }
  }

  private static Optional<Node> iso(String text) {
    Matcher found = ISO.matcher(text);
    return found.matches()
        ? Optional.of(literal(found.group(3), number(found.group(2)), number(found.group(1))))
        : Optional.empty();
  }

  private static Optional<Node> numbers(String text) {
    Matcher found = NUMBERS.matcher(text);
    return found.matches()
        ? Optional.of(literal(found.group(1), number(found.group(2)), fullYear(found.group(3))))
        : Optional.empty();
  }

  private static Optional<Node> words(String text) {
    Matcher found = WORDS.matcher(text);
    return found.matches()
        ? monthNamed(found.group(2))
            .map(month -> literal(found.group(1), month.getValue(), number(found.group(3))))
        : Optional.empty();
  }

  private static Optional<Node> year(String text) {
    return YEAR.matcher(text).matches()
        ? Optional.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDgYear))
        : Optional.empty();
  }

  // Absent where the text gives no day, as the group of a pattern is.
  private static Node literal(String day, int month, int year) {
    return day == null
        ? NodeFactory.createLiteralDT(
            YearMonth.of(year, month).toString(), XSDDatatype.XSDgYearMonth)
        : NodeFactory.createLiteralDT(
            LocalDate.of(year, month, number(day)).toString(), XSDDatatype.XSDdate);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int fullYear(String digits) {
    return digits.length() == 2 ? CENTURY + number(digits) : number(digits);
  }

  /** A month by its name or the first three letters of it. */
  static Optional<Month> monthNamed(String name) {
    String letters = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> letters.length() >= SHORTEST)
        .filter(
            month ->
                name(month).toLowerCase(Locale.ROOT).startsWith(letters)
                    || letters.equals("sept") && month == Month.SEPTEMBER)
        .findFirst();
  }

  static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /** The date as {@link #read} takes it back. */
  static String write(Node literal) {
    String text = literal.getLiteralLexicalForm();
    if (XSDDatatype.XSDdate.equals(literal.getLiteralDatatype())) {
      LocalDate day = LocalDate.parse(text);
      return "%d %s".formatted(day.getDayOfMonth(), monthOf(YearMonth.from(day)));
    }
    return XSDDatatype.XSDgYear.equals(literal.getLiteralDatatype())
        ? Year.parse(text).toString()
        : monthOf(YearMonth.parse(text));
  }

  private static String monthOf(YearMonth month) {
    return "%s %d".formatted(name(month.getMonth()), month.getYear());
  }
}
