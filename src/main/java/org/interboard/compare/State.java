package org.interboard.compare;

/** What can be said of an aspect of an area's instrument. */
public enum State {
  STATES("states"),
  SILENT("silent"),
  CANNOT_BE_TOLD("cannot be told"),
  NOT_APPLICABLE("not applicable");

  private final String words;

  State(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
