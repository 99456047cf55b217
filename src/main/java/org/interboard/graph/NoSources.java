package org.interboard.graph;

/** There is nothing to read where the graph was said to be, so nothing can start. */
public final class NoSources extends RuntimeException {
  public NoSources(String message) {
    super(message);
  }
}
