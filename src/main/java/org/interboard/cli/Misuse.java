package org.interboard.cli;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.interboard.graph.FileReason;

/** A command whose words make no sense together; the message is one sentence for a person. */
final class Misuse extends RuntimeException {
  Misuse(String message) {
    super(message);
  }

  static Misuse cannotWrite(Path file, Exception why) {
    String reason =
        why instanceof NoSuchFileException
            ? "there is no folder " + file.toAbsolutePath().getParent()
            : FileReason.of(why);
    return new Misuse("Cannot write %s: %s.".formatted(file, reason));
  }
}
