package org.interboard.check.reading;

import org.interboard.graph.Bound;
import org.interboard.graph.Limits;
import org.interboard.graph.Strict;

/** Counts how deep brackets stand in one another in Turtle and its kin, texts and remarks apart. */
final class Brackets {
  private final Strict strict;
  private final Limits limits;

  Brackets(Strict strict, Limits limits) {
    this.strict = strict;
    this.limits = limits;
  }

  void count(String text) {
    int depth = 0;
    for (int at = 0; at < text.length(); at = next(text, at)) {
      depth = Math.max(0, depth + step(text, at));
      if (depth > limits.depth()) {
        String reason = "brackets are nested more than %d deep".formatted(limits.depth());
        throw strict.over(text, at, reason, Bound.DEPTH, limits.depth());
      }
    }
  }

  private static int step(String text, int at) {
    return switch (text.charAt(at)) {
      case '[', '(', '{' -> 1;
      case ']', ')', '}' -> -1;
      case '<' -> text.startsWith("<<", at) ? 1 : 0;
      case '>' -> text.startsWith(">>", at) ? -1 : 0;
      default -> 0;
    };
  }

  /** Where the next thing begins: after a text, an IRI, a remark, or one character on. */
  private static int next(String text, int at) {
    return switch (text.charAt(at)) {
      case '#' -> after(text, "\n", at + 1);
      case '\\' -> at + 2;
      case '<' -> text.startsWith("<<", at) ? at + 2 : iri(text, at);
      case '>' -> text.startsWith(">>", at) ? at + 2 : at + 1;
      case '"', '\'' -> quoted(text, at);
      default -> at + 1;
    };
  }

  private static int iri(String text, int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '>') {
      end++;
    }
    return end + 1;
  }

  private static int quoted(String text, int at) {
    String one = text.substring(at, at + 1);
    String mark = text.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
    int end = at + mark.length();
    while (end < text.length() && !text.startsWith(mark, end)) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end + mark.length();
  }

  private static int after(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }
}
