package org.interboard.author;

/** What a cell holds cannot be made out; the message says why, the change how to mend it. */
final class Unclear extends RuntimeException {
  private final String change;

  Unclear(String message, String change) {
    super(message);
    this.change = change;
  }

  String change() {
    return change;
  }
}
