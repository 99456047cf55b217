package org.interboard.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * The file that the program runs from. Where another is written over it, Java finds no further
 * class: nothing would be answered from then on, not even that. So the process ends and says why,
 * for a supervisor to start it anew. A file put in its place by renaming does no harm.
 */
final class OwnFile {
  private static final long PAUSE_MILLIS = 1_000;

  private final Path file;
  private final BasicFileAttributes first;

  private OwnFile(Path file) throws IOException {
    this.file = file;
    this.first = attributes();
  }

  /** From now on; nothing is watched where the program is no single file. */
  static void watch() {
    Path file =
        Path.of(
            URI.create(
                OwnFile.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    if (Files.isRegularFile(file)) {
      try {
        new OwnFile(file).start();
      } catch (IOException gone) {
        // Then it was not written over, but taken away.
      }
    }
  }

  private void start() {
    Thread watch = new Thread(this::untilWrittenOver, "own-file");
    watch.setDaemon(true);
    watch.start();
  }

  private void untilWrittenOver() {
    try {
      while (!isWrittenOver()) {
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      return;
    }
    System.err.println(
        "interboard: the program was written over while it ran, and ends: start it again");
    Runtime.getRuntime().halt(Mistakes.EXIT);
  }

  private boolean isWrittenOver() {
    try {
      BasicFileAttributes now = attributes();
      return Objects.equals(now.fileKey(), first.fileKey()) && now.size() != first.size();
    } catch (IOException gone) {
      return false;
    }
  }

  private BasicFileAttributes attributes() throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class);
  }
}
