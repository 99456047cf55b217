package org.interboard.question;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads the values that are written out and not looked up: months, dates, integers and text. */
final class Lexical {

  private static final int LONGEST = 200;
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern INTEGER = Pattern.compile("0|[1-9]\\d{0,8}");
  static final List<String> MONTHS = Arrays.stream(Month.values()).map(Lexical::name).toList();

  private Lexical() {}

  static Node read(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case MONTH ->
          month(value)
              .orElseThrow(() -> BadParameter.value(parameter, value, "not a month", MONTHS));
      case DATE ->
          date(value)
              .orElseThrow(
                  () ->
                      BadParameter.value(
                          parameter, value, "not a date like 2019-09-29", List.of()));
      case INTEGER ->
          integer(value)
              .orElseThrow(
                  () ->
                      BadParameter.value(
                          parameter, value, "not a whole number from 0 to 999999999", List.of()));
      default ->
          text(value)
              .orElseThrow(
                  () ->
                      BadParameter.value(
                          parameter,
                          value,
                          "not a text of 1 to " + LONGEST + " printable characters",
                          List.of()));
    };
  }

  /**
   * Whether a value can be taken at all: not empty, not huge, nothing in it that cannot be seen.
   */
  static boolean isFit(String value) {
    return !value.isBlank() && value.length() <= LONGEST && !UNFIT.matcher(value).find();
  }

  private static Optional<Node> month(String value) {
    String bare = value.strip().replaceFirst("^--", "");
    return Arrays.stream(Month.values())
        .filter(month -> isCalled(month, bare))
        .findFirst()
        .map(
            month ->
                NodeFactory.createLiteralDT(
                    "--%02d".formatted(month.getValue()), XSDDatatype.XSDgMonth));
  }

  /** A month by its name, everything else as it stands. */
  static String spelling(Node literal) {
    return XSDDatatype.XSDgMonth.equals(literal.getLiteralDatatype())
        ? name(Month.of(Integer.parseInt(literal.getLiteralLexicalForm().substring(2, 4))))
        : literal.getLiteralLexicalForm();
  }

  private static boolean isCalled(Month month, String written) {
    return written.equals(String.valueOf(month.getValue()))
        || written.equals("%02d".formatted(month.getValue()))
        || written.equalsIgnoreCase(name(month))
        || written.equalsIgnoreCase(name(month).substring(0, 3));
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private static Optional<Node> date(String value) {
    try {
      return DATE.matcher(value).matches()
          ? Optional.of(
              NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate))
          : Optional.empty();
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Node> integer(String value) {
    return Optional.of(value)
        .filter(digits -> INTEGER.matcher(digits).matches())
        .map(digits -> NodeFactory.createLiteralDT(digits, XSDDatatype.XSDinteger));
  }

  private static Optional<Node> text(String value) {
    return Optional.of(value).filter(Lexical::isFit).map(NodeFactory::createLiteralString);
  }
}
