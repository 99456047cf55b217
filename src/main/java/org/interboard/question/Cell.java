package org.interboard.question;

import java.util.Optional;

/** What a person reads in one field of an answer, and the web address of the thing it names. */
public record Cell(String text, Optional<String> address) {
  static final Cell EMPTY = new Cell("", Optional.empty());
}
