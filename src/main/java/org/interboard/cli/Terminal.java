package org.interboard.cli;

import java.util.Optional;

/** What is known of the terminal that is written to. */
final class Terminal {
  private static final int USUAL = 120;

  private Terminal() {}

  /**
   * True where somebody sees what is written to stderr: the launcher says so with {@code
   * INTERBOARD_TERMINAL}; Java itself can only tell whether all is a terminal.
   */
  static boolean isWatched() {
    return System.getenv("INTERBOARD_TERMINAL") != null || System.console() != null;
  }

  /** Its width in characters: what {@code COLUMNS} says, or 120. */
  static int width() {
    return Optional.ofNullable(System.getenv("COLUMNS"))
        .filter(columns -> columns.matches("[1-9]\\d{1,3}"))
        .map(Integer::parseInt)
        .orElse(USUAL);
  }
}
