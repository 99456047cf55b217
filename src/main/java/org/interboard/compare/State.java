package org.interboard.compare;

/** What can be said of an aspect of an area's instrument. */
public enum State {
  STATES("states", "●"),
  SILENT("silent", "○"),
  CANNOT_BE_TOLD("cannot be told", "?"),
  CONTRADICTS("contradicts", "▲"),
  NOT_APPLICABLE("not applicable", "–");

  private final String words;
  private final String mark;

  State(String words, String mark) {
    this.words = words;
    this.mark = mark;
  }

  public String words() {
    return words;
  }

  /** A sign that differs in shape from that of every other state. */
  public String mark() {
    return mark;
  }

  /** Whether it is known what the instrument does. */
  public boolean isKnown() {
    return this == STATES || this == SILENT || this == CONTRADICTS;
  }
}
