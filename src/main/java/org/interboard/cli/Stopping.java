package org.interboard.cli;

import java.time.Duration;

/**
 * Ends a server when the process is told to end, and the process even where the server does not
 * end: too little memory may have taken a thread from it for which its stopping waits.
 */
final class Stopping {
  private static final int ENDED_BY_SIGNAL = 143;

  private Stopping() {}

  /** From now on; the server has that long to finish what it has begun. */
  static void atEnd(Runnable stop, Duration most) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> within(most, stop)));
  }

  private static void within(Duration most, Runnable stop) {
    Thread stopping = new Thread(stop, "stopping");
    stopping.setDaemon(true);
    stopping.start();
    try {
      stopping.join(most.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (stopping.isAlive()) {
      System.err.printf("interboard: not stopped within %d seconds, ended%n", most.toSeconds());
      Runtime.getRuntime().halt(ENDED_BY_SIGNAL);
    }
  }
}
