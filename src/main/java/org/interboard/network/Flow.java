package org.interboard.network;

import java.util.List;

/** What one body gives another, by these duties. */
public record Flow(Body from, Body to, Kind kind, List<Duty> duties) {

  /** Whether something comes back, or all give to all and no pair is meant more than another. */
  public enum Kind {
    ONE_WAY("one way"),
    RECIPROCAL("both ways"),
    AMONG_ALL("among all");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As a person reads it. */
    public String words() {
      return words;
    }
  }
}
