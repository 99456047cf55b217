package org.interboard.sheet;

import java.util.Optional;

/** What one field of a sheet holds: a text or a number in digits, and where it leads. */
public record Entry(String text, Optional<String> address, boolean number) {

  public static Entry of(String text) {
    return new Entry(text, Optional.empty(), false);
  }

  public static Entry linked(String text, Optional<String> address) {
    return new Entry(text, address, false);
  }

  public static Entry number(String digits) {
    return new Entry(digits, Optional.empty(), true);
  }
}
