package org.interboard.web.guard;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.interboard.check.Deadline;
import org.interboard.check.TooLong;

/** Room for a few checks of drafts at once, wherever they come in, and for none of them long. */
public final class CheckRoom {
  private static final Deadline TIME = new Deadline(Duration.ofSeconds(Limit.CHECK_TIME.most()));
  private final Semaphore room = new Semaphore((int) Limit.CHECKS.most());

  /**
   * What the check returns, and what it throws; a {@link org.interboard.web.Problem} of 503 where
   * there is no room or the time is over. A check that does not end keeps its place.
   */
  public <T> T hold(Supplier<T> check) {
    if (!room.tryAcquire()) {
      throw Limit.CHECKS.refusal();
    }
    try {
      return TIME.hold(check, room::release);
    } catch (TooLong late) {
      throw Limit.CHECK_TIME.refusal();
    }
  }

  /** How many are at work now. */
  public int busy() {
    return (int) Limit.CHECKS.most() - room.availablePermits();
  }
}
