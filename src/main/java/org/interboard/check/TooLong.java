package org.interboard.check;

import java.time.Duration;

/** A check that took longer than it was given. */
public final class TooLong extends RuntimeException {
  TooLong(Duration limit) {
    super(
        "The check took longer than %d seconds; nothing was decided.".formatted(limit.toSeconds()));
  }
}
