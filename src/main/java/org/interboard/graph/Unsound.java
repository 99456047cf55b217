package org.interboard.graph;

/**
 * The files that a publication is read from were changed under it: nothing more is told of them.
 */
public final class Unsound extends RuntimeException {
  public Unsound() {
    super(
        "The files of the store were changed while it was served: load it anew, or restore a"
            + " backup, and start again.");
  }
}
