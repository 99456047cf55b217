package org.interboard.store;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.interboard.graph.FileReason;

/**
 * A backup that could not be written: nothing of it is left, and a file of its name is as it was.
 */
public final class NotSaved extends RuntimeException {
  NotSaved(Path file, Exception why) {
    super("Cannot write %s: %s.".formatted(file, reason(file, why)));
  }

  private static String reason(Path file, Exception why) {
    return why instanceof NoSuchFileException
        ? "there is no folder " + file.toAbsolutePath().getParent()
        : FileReason.of(why);
  }
}
