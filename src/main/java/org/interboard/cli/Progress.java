package org.interboard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says what is going on when it takes more than a second, so that nobody takes it for hung. */
public record Progress(PrintWriter out) {

  /** What the work returns; one line on the way if it is slow. */
  public <T> T during(String what, Supplier<T> work) {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Progress::thread);
    clock.schedule(() -> say(what), 1, TimeUnit.SECONDS);
    try {
      return work.get();
    } finally {
      clock.shutdownNow();
    }
  }

  private void say(String what) {
    out.println(what + " …");
    out.flush();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "progress");
    thread.setDaemon(true);
    return thread;
  }
}
