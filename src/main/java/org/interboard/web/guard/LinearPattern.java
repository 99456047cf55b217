package org.interboard.web.guard;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A regular expression in the syntax of RE2, which is that of XPath and XQuery without references
 * back to a group and without taking one class of characters from another; it takes time in
 * proportion to the text.
 */
record LinearPattern(Pattern pattern) {
  private static final String FLAGS = "smixq";

  // Whole characters and classes, then a class in which a hyphen stands before another.
  private static final Pattern SUBTRACTION =
      Pattern.compile(
          "^(?:\\\\.|[^\\[\\\\]|\\[(?:\\\\.|[^\\[\\]\\\\])*\\])*\\[(?:\\\\.|[^\\[\\]\\\\])*-\\[");

  /** Throws Jena's own exception where the pattern or its flags are not in order. */
  static LinearPattern of(NodeValue pattern, NodeValue flags) {
    return of(text(pattern), text(flags));
  }

  private static LinearPattern of(String written, String flags) {
    if (!flags.chars().allMatch(flag -> FLAGS.indexOf(flag) >= 0)) {
      throw new ExprEvalException("Only s, m, i, x and q are flags of a regular expression.");
    }
    String pattern = pattern(written, flags);
    Limit.PATTERN_SIZE.hold(PatternSize.of(pattern));
    try {
      return new LinearPattern(Pattern.compile(pattern, mask(flags)));
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException("The regular expression is not one that we take.");
    }
  }

  private static String pattern(String written, String flags) {
    if (flags.contains("q")) {
      return Pattern.quote(written);
    }
    if (SUBTRACTION.matcher(written).find()) {
      throw new ExprEvalException("One class of characters cannot be taken from another.");
    }
    return flags.contains("x") ? withoutSpace(written) : written;
  }

  // XPath and XQuery Functions 5.6.1.1: white space outside classes of characters is removed.
  private static String withoutSpace(String written) {
    return written.replaceAll("(\\\\.|\\[(?:\\\\.|[^\\]\\\\])*])|[\\t\\n\\r ]", "$1");
  }

  private static int mask(String flags) {
    return (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
        | (flags.contains("m") ? Pattern.MULTILINE : 0)
        | (flags.contains("s") ? Pattern.DOTALL : 0);
  }

  private static String text(NodeValue value) {
    if (!value.isString()) {
      throw new ExprEvalException("A regular expression and its flags are texts.");
    }
    return value.getString();
  }

  /** A search of this text, or a refusal where it would take long even so. */
  Matcher in(String text) {
    Limit.PATTERN_WORK.hold((long) pattern.programSize() * text.length());
    return pattern.matcher(text);
  }
}
