package org.interboard.web;

/** How far a publication is on the way to being ready, to be told to those who wait for it. */
final class Preparation {
  private volatile String step = "not begun";
  private volatile boolean done;

  /** Begins the next step, which is called so. */
  void at(String next) {
    step = next;
  }

  void finish() {
    done = true;
  }

  String step() {
    return step;
  }

  boolean isDone() {
    return done;
  }
}
