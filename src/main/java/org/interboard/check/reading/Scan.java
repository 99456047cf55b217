package org.interboard.check.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.interboard.graph.Bound;
import org.interboard.graph.Limits;
import org.interboard.graph.Strict;

/**
 * Looks through the text of a file before any parser sees it, for what would cost a parser too much
 * or would be dropped by it in silence.
 */
public final class Scan {
  private Scan() {}

  /** Returns the text to parse, or throws a {@link org.interboard.graph.BadFile}. */
  public static String of(Strict strict, String text, Lang syntax, Limits limits) {
    refuseLongNumbers(strict, text, limits);
    if (syntax == RDFLanguages.JSONLD) {
      new JsonScan(strict, limits).scan(text);
      return new Expanded(strict, text, limits).json();
    }
    if (syntax == Lang.RDFXML) {
      new XmlScan(strict, limits).scan(text);
    } else {
      new Brackets(strict, limits).count(text);
    }
    return text;
  }

  private static void refuseLongNumbers(Strict strict, String text, Limits limits) {
    Matcher number = Pattern.compile("\\d{" + (limits.digits() + 1) + "}").matcher(text);
    if (number.find()) {
      String reason = "a number has more than %d digits".formatted(limits.digits());
      throw strict.over(text, number.start(), reason, Bound.DIGITS, limits.digits());
    }
  }
}
