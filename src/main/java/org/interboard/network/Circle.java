package org.interboard.network;

import org.interboard.network.Body.Standing;

/** The bodies among whom alone flows are to be shown. */
public enum Circle {
  PARTIES("parties", Standing.PARTY),
  BOARDS("boards", Standing.MENTIONED);

  private final String words;
  private final Standing last;

  Circle(String words, Standing last) {
    this.words = words;
    this.last = last;
  }

  /** As a person reads it, and an address. */
  public String words() {
    return words;
  }

  boolean has(Body body) {
    return body.standing().compareTo(last) <= 0;
  }
}
