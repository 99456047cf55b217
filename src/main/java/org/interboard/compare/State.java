package org.interboard.compare;

/** What can be said of an aspect of an area's instrument. */
public enum State {
  STATES("states", "●", "The document says it; section and phrase show where."),
  SILENT("silent", "○", "The document does not say it."),
  CANNOT_BE_TOLD("cannot be told", "?", "What would tell it is lost, missing or unclear."),
  CONTRADICTS(
      "contradicts", "▲", "It says two things that cannot both hold, or the law says otherwise."),
  NOT_APPLICABLE("not applicable", "–", "This kind of document is not expected to say it.");

  private final String words;
  private final String mark;
  private final String meaning;

  State(String words, String mark, String meaning) {
    this.words = words;
    this.mark = mark;
    this.meaning = meaning;
  }

  public String words() {
    return words;
  }

  /** A sign that differs in shape from that of every other state. */
  public String mark() {
    return mark;
  }

  /** What it means, in one sentence. */
  public String meaning() {
    return meaning;
  }

  /** Whether it is known what the instrument does. */
  public boolean isKnown() {
    return this == STATES || this == SILENT || this == CONTRADICTS;
  }
}
