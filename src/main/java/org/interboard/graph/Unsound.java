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

  /** Whether that is why something failed; Java has an error of its own for a file cut short. */
  public static boolean isBehind(Throwable failure) {
    return failure != null
        && (failure instanceof Unsound
            || failure instanceof InternalError
            || isBehind(failure.getCause()));
  }
}
