package org.interboard;

/** The command line's front door. */
public final class Interboard {
  private Interboard() {}

  public static void main(String[] args) {}
}
