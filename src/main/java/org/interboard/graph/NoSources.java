package org.interboard.graph;

import java.nio.file.Path;

/** What the graph is to be read from is not there or may not be read, so nothing can start. */
public final class NoSources extends RuntimeException {
  NoSources(String message) {
    super(message);
  }

  static NoSources because(Path path, Exception e) {
    return new NoSources("cannot read %s: %s".formatted(path, FileReason.of(e)));
  }
}
