package org.interboard.cli;

import java.time.Duration;

/**
 * Ends a server when the process is told to end, and the process even where the server does not
 * end: too little memory may have taken a thread from it for which its stopping waits.
 */
final class Stopping {
  private static final int ENDED_BY_SIGNAL = 143;
  private static final int LOST = 70;

  private Stopping() {}

  /** From now on; the server has that long to finish what it has begun. */
  static void atEnd(Runnable stop, Duration most) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> within(most, stop)));
  }

  /**
   * Ends a server that answers nobody any more, at once and without finishing anything: whoever
   * watches over it starts it anew.
   */
  static void lost() {
    System.err.println(
        "interboard: it has answered nobody for a minute, most likely for want of memory: ended");
    Runtime.getRuntime().halt(LOST);
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
