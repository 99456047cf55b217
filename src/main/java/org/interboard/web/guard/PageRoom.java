package org.interboard.web.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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

  /** What is done to answer a request. */
  public interface Making {
    void run() throws ServletException, IOException;
  }

  /**
   * Runs it when there is room, or throws a {@link org.interboard.web.Problem} of 503. What is sent
   * in has its own room elsewhere, and whoever watches over the server waits for nobody.
   */
  public void hold(String method, String path, Making making) throws ServletException, IOException {
    if (!READING.contains(method) || Turnstile.isFree(path)) {
      making.run();
      return;
    }
    if (!enters()) {
      throw Limit.PAGES.refusal();
    }
    try {
      making.run();
    } finally {
      room.release();
    }
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
