package org.interboard.graph;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** What the graph is to be read from is not there or may not be read, so nothing can start. */
public final class NoSources extends RuntimeException {
  NoSources(String message) {
    super(message);
  }

  static NoSources because(Path path, IOException e) {
    String reason = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
    return new NoSources("cannot read %s: %s".formatted(path, reason));
  }
}
