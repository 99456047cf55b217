package org.interboard.web.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Room for a few pages to be made at once, so that those which take long take no longer for being
 * asked for by many; the others wait for a moment.
 */
public final class PageRoom {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private final Semaphore room = new Semaphore((int) Limit.PAGES.most(), true);
  private final Duration patience;

  PageRoom(Duration patience) {
    this.patience = patience;
  }

  /** What is done to answer a request, which says so when the answer is made and is being sent. */
  public interface Making {
    void run(Runnable made) throws ServletException, IOException;
  }

  /**
   * Runs it when there is room, or throws a {@link org.interboard.web.Problem} of 503. Whoever is
   * slow to read keeps no place, what is sent in has its own room elsewhere, and whoever watches
   * over the server waits for nobody.
   */
  public void hold(String method, String path, Making making) throws ServletException, IOException {
    if (!READING.contains(method) || Turnstile.isFree(path)) {
      making.run(() -> {});
      return;
    }
    if (!enters()) {
      throw Limit.PAGES.refusal();
    }
    Runnable leave = once(room::release);
    try {
      making.run(leave);
    } finally {
      leave.run();
    }
  }

  private static Runnable once(Runnable act) {
    AtomicBoolean done = new AtomicBoolean();
    return () -> {
      if (done.compareAndSet(false, true)) {
        act.run();
      }
    };
  }

  private boolean enters() {
    try {
      return room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
