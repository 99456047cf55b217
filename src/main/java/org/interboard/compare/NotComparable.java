package org.interboard.compare;

import java.util.List;

/** An area or aspect that is not known; the message lists those that are. */
public final class NotComparable extends RuntimeException {
  NotComparable(String kind, String name, List<String> known) {
    super(
        "There is no %s \"%s\" to compare. Possible: %s."
            .formatted(kind, name.replaceAll("\\p{Cntrl}", "?"), String.join(", ", known)));
  }
}
