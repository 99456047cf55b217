package org.interboard.check;

/** A spot in a submitted file; lines and columns count from 1. */
public record Place(String file, long line, long column) {
  @Override
  public String toString() {
    return "%s:%d:%d".formatted(file, line, column);
  }
}
