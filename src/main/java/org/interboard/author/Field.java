package org.interboard.author;

/** The text of a cell, without the blanks around it, and where it stands. */
record Field(String text, Spot spot) {
  boolean isEmpty() {
    return text.isEmpty();
  }
}
