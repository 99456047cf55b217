package org.interboard.web.guard;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a server still hears: each thread that watches over its connections, and one of those
 * that answer, is asked now and then to say so. Where one has ended for want of memory, Jetty
 * starts no other; connections are then made, and nobody answers them.
 */
public final class Pulse {
  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

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
        missed = beats() ? 0 : missed + 1;
      }
      if (connector.isRunning()) {
        then.run();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether all gave a sign within the pause, which is over when this returns. */
  private boolean beats() throws InterruptedException {
    long over = System.nanoTime() + pause.toNanos();
    CountDownLatch silent = new CountDownLatch(watching.size() + 1);
    ask(silent::countDown);
    boolean all = silent.await(over - System.nanoTime(), TimeUnit.NANOSECONDS);
    TimeUnit.NANOSECONDS.sleep(over - System.nanoTime());
    return all;
  }

  // Who cannot be asked gives no sign.
  private void ask(Runnable sign) {
    try {
      watching.forEach(each -> each.submit(selector -> sign.run()));
      answering.execute(sign);
    } catch (RejectedExecutionException | OutOfMemoryError full) {
      LOG.warn("No pulse: {}", full.toString());
    }
  }
}
