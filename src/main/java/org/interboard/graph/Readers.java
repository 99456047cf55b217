package org.interboard.graph;

/**
 * Counts who reads a publication now: what it holds open is closed once another has taken its place
 * and the last of them has left, and nobody is let in after that.
 */
final class Readers {
  private final Runnable close;
  private int inside;
  private boolean replaced;
  private boolean closed;

  Readers(Runnable close) {
    this.close = close;
  }

  /** False where it is closed already. */
  synchronized boolean enter() {
    inside += closed ? 0 : 1;
    return !closed;
  }

  synchronized void leave() {
    inside--;
    closeWhenLeft();
  }

  synchronized void replace() {
    replaced = true;
    closeWhenLeft();
  }

  private void closeWhenLeft() {
    if (replaced && inside == 0 && !closed) {
      closed = true;
      close.run();
    }
  }
}
