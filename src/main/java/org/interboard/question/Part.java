package org.interboard.question;

import java.util.OptionalInt;

/**
 * Which of all rows of an answer are given: those from {@code offset} on, at most {@code limit}.
 */
public record Part(int offset, OptionalInt limit) {

  public static final Part WHOLE = new Part(0, OptionalInt.empty());

  /** The first row, counted from 0, that is not given any more. */
  public int end(int total) {
    return (int) Math.min(total, (long) offset + limit.orElse(total));
  }
}
