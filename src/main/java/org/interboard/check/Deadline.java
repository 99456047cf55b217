package org.interboard.check;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A limit of time for a whole check, which runs on a thread of its own: deep enough for any file
 * that is let in, and stopped when the time is over.
 */
public record Deadline(Duration limit) {
  private static final long STACK_BYTES = 32L << 20;

  /** What the work returns, or {@link TooLong}; what it throws is thrown here. */
  public <T> T hold(Supplier<T> work) {
    return hold(work, () -> {});
  }

  /**
   * The same, and something to do when the work is truly over: before what it returns is here, and
   * later than this ends where work does not heed its being stopped, which keeps its place so long.
   */
  public <T> T hold(Supplier<T> work, Runnable whenOver) {
    Runnable once = once(whenOver);
    FutureTask<T> task = new FutureTask<>(() -> ending(work, once));
    Thread thread = new Thread(null, () -> run(task, once), "check", STACK_BYTES);
    thread.setDaemon(true);
    start(thread, once);
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | InterruptedException late) {
      task.cancel(true);
      throw new TooLong(limit);
    } catch (ExecutionException failed) {
      throw thrown(failed.getCause());
    }
  }

  // Where the machine gives no further thread, the work is over.
  private static void start(Thread thread, Runnable whenOver) {
    boolean begun = false;
    try {
      thread.start();
      begun = true;
    } finally {
      if (!begun) {
        whenOver.run();
      }
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

  private static <T> T ending(Supplier<T> work, Runnable whenOver) {
    try {
      return work.get();
    } finally {
      whenOver.run();
    }
  }

  // What was stopped before it began never comes to its end by itself.
  private static void run(Runnable task, Runnable whenOver) {
    try {
      task.run();
    } finally {
      whenOver.run();
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
