package org.interboard.graph;

import java.util.function.Function;

/**
 * The end of a file in Turtle or TriG: Jena takes a last statement without its full stop, and so a
 * file that was cut short there.
 */
public final class Ending {
  /** Declared after the end, where only a whole statement can stand before it. */
  public static final String BASE = "https://ending.invalid/";

  private static final String SEAL = "\n@base <" + BASE + "> .";

  private Ending() {}

  /** What a parser makes of a text that ends with a whole statement; else a {@link BadFile}. */
  public static <T> T held(Strict strict, String text, Function<String, T> parser) {
    BadFile cut =
        strict.at(
            text,
            text.length(),
            "the file ends within a statement: its last full stop is missing, or it was cut short");
    try {
      return parser.apply(text + SEAL);
    } catch (BadFile wrong) {
      if (wrong.line() <= cut.line()) {
        throw wrong;
      }
      // What the parser finds without the seal says more, if it finds anything.
      parser.apply(text);
      throw cut;
    }
  }
}
