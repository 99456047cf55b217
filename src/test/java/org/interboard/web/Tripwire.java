package org.interboard.web;

/** A class that leaves a mark when it is initialised, which no query may bring about. */
public final class Tripwire {
  static {
    System.setProperty("interboard.tripwire", "crossed");
  }

  private Tripwire() {}
}
