package org.interboard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The room that is left on the disk of a folder. */
record Room(Path folder) {
  private static final long MEGA = 1_000_000;
  private static final long LEAST = 20 * MEGA;
  // Real data take a little over four times the bytes of their Turtle.
  private static final long TIMES = 6;

  /** Refuses to build from so many bytes of Turtle where the database would have no room. */
  void checkFor(long turtle) {
    check(TIMES * turtle);
  }

  /** Refuses to write so many bytes where they would have no room. */
  void check(long bytes) {
    long needed = LEAST + bytes;
    long left = left();
    if (left < needed) {
      throw BadStore.full(
          folder, " (%,d MB, of some %,d MB needed)".formatted(left / MEGA, needed / MEGA));
    }
  }

  private long left() {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
