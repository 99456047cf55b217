package org.interboard.web.guard;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Whether a server still hears: each thread that watches over its connections, and one of those
 * that answer, is asked now and then to say so. Where one has ended for want of memory, Jetty
 * starts no other; connections are then made, and nobody answers them.
 */
public final class Pulse {
  private final Collection<ManagedSelector> watching;
  private final Executor answering;
  private final Duration pause;
  private final int most;

  private Pulse(ServerConnector connector, Duration pause, int most) {
    this.watching = connector.getSelectorManager().getBeans(ManagedSelector.class);
    this.answering = connector.getServer().getThreadPool();
    this.pause = pause;
    this.most = most;
  }

  /**
   * Does so once a server that has started gave no sign for so many pauses, one after the other: a
   * process that slept for an hour misses one.
   */
  public static void lost(ServerConnector connector, Duration pause, int most, Runnable then) {
    Pulse pulse = new Pulse(connector, pause, most);
    Thread feeling = new Thread(() -> pulse.feel(connector, then), "pulse");
    feeling.setDaemon(true);
    feeling.start();
  }

  private void feel(ServerConnector connector, Runnable then) {
    try {
      int missed = 0;
      while (missed < most && connector.isRunning()) {
        long over = System.nanoTime() + pause.toNanos();
        missed = beats(over) ? 0 : missed + 1;
        TimeUnit.NANOSECONDS.sleep(over - System.nanoTime());
      }
      if (connector.isRunning()) {
        then.run();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether all give a sign before that moment; who cannot be asked gives none. */
  private boolean beats(long over) throws InterruptedException {
    try {
      CountDownLatch silent = new CountDownLatch(watching.size() + 1);
      watching.forEach(each -> each.submit(selector -> silent.countDown()));
      answering.execute(silent::countDown);
      return silent.await(over - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException | OutOfMemoryError full) {
      return false;
    }
  }
}
