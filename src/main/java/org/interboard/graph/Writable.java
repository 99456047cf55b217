package org.interboard.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses text with characters that XML 1.0 has no way to write, so that whatever is served can be
 * written in every form.
 */
final class Writable {
  // As it stands, or after an odd number of backslashes as its number, or as \b and \f.
  private static final Pattern NEVER =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]"
              + "|(?<!\\\\)(?:\\\\\\\\)*\\\\(?:[bf]"
              + "|(?:u|U0000)(?:00(?:0[0-8BCEFbcef]|1[0-9A-Fa-f])|[Ff]{3}[EFef]))");

  private Writable() {}

  static void check(Strict strict, String text) {
    if (text.chars().anyMatch(Writable::isOdd)) {
      Matcher found = NEVER.matcher(text);
      if (found.find()) {
        throw strict.at(text, found.start(), "a control character stands in it: take it out");
      }
    }
  }

  /** Few files have one, and only those need a closer look. */
  private static boolean isOdd(int character) {
    return character < ' ' && character != '\t' && character != '\n' && character != '\r'
        || character == '\\'
        || character >= '\uFFFE';
  }
}
