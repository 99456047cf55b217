package org.interboard.web.guard;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.interboard.graph.TooLittleMemory;
import org.interboard.web.Problem;

/**
 * A few threads with deep stacks for what strangers ask for: each piece of work ends, or is told to
 * end, within its time, and one that does not is counted as stuck.
 */
public final class Workers implements AutoCloseable {
  private static final long STACK_BYTES = 32L << 20;
  private static final long TICK_MILLIS = 50;
  private static final long LONG_MILLIS = 1_000;
  private static final int WAITING = 32;
  // Where many wait, so that small queries pass between those that would take all threads.
  private static final long TURN_MILLIS = 100;
  private static final int MANY = WAITING / 2;
  private static final long GRACE_MILLIS = 700;

  private final ThreadPoolExecutor threads;
  private final Semaphore room;
  private final Duration time;
  private final AtomicInteger stuck = new AtomicInteger();
  private final Memory memory;
  private final Recurring slow = new Recurring();

  public Workers(Duration time, Memory memory) {
    int size = (int) Limit.WORKERS.most();
    AtomicInteger number = new AtomicInteger();
    this.time = time;
    this.memory = memory;
    this.room = new Semaphore((int) Limit.LONG_QUERIES.most());
    this.threads =
        new ThreadPoolExecutor(
            size,
            size,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            work -> thread(work, number.incrementAndGet()));
    threads.prestartAllCoreThreads();
  }

  private static Thread thread(Runnable work, int number) {
    Thread thread = new Thread(null, work, "query-" + number, STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What the work returns; what it throws is thrown here. Throws a {@link Problem} of 503 where
   * there is no room or the time is over, and {@link ClientGone} where nobody waits any longer.
   * {@code asked} tells one query from another.
   */
  public <T> T run(String asked, Work<T> work, BooleanSupplier gone) {
    Task<T> task = new Task<>(work);
    try {
      enter(task, slow.contains(asked));
      return watched(task, gone);
    } finally {
      task.letGo(room);
      if (task.runsFor() > TimeUnit.MILLISECONDS.toNanos(LONG_MILLIS)) {
        slow.add(asked);
      }
    }
  }

  /** What was long of late is not let in where there is no room for one more. */
  private void enter(Task<?> task, boolean known) {
    if (known && !task.takeRoom(room)) {
      throw Limit.LONG_QUERIES.refusal();
    }
    try {
      threads.execute(task);
    } catch (RejectedExecutionException full) {
      throw Limit.WORKERS.refusal();
    }
  }

  private <T> T watched(Task<T> task, BooleanSupplier gone) {
    long start = System.nanoTime();
    while (true) {
      try {
        return task.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException later) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        check(task, millis, gone);
      } catch (ExecutionException failed) {
        throw thrown(failed.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw end(task, Limit.WORKERS.refusal());
      }
    }
  }

  private void check(Task<?> task, long millis, BooleanSupplier gone) {
    if (millis > time.toMillis()) {
      throw end(task, Limit.TIME.refusal().with("most", time.toSeconds()));
    }
    if (gone.getAsBoolean()) {
      throw end(task, new ClientGone());
    }
    if (task.runsFor() > TimeUnit.MILLISECONDS.toNanos(turn()) && !task.takeRoom(room)) {
      throw end(task, Limit.LONG_QUERIES.refusal());
    }
    if (isLarge(task) && memory.isShort()) {
      RuntimeException refusal = end(task, Limit.MEMORY.refusal());
      memory.isLetGo();
      throw refusal;
    }
  }

  /**
   * Whether it may be what fills the memory: it has run for long, or taken much in a short time.
   */
  private boolean isLarge(Task<?> task) {
    return task.runsFor() > TimeUnit.MILLISECONDS.toNanos(LONG_MILLIS / 2)
        || memory.isMuch(task.takenBytes());
  }

  /** For how long a query may have a thread before it counts as long: the less, the more wait. */
  private long turn() {
    return LONG_MILLIS - (LONG_MILLIS - TURN_MILLIS) * Math.min(waiting(), MANY) / MANY;
  }

  /** Tells the work to end; if it does not, its thread counts as stuck until it does. */
  private RuntimeException end(Task<?> task, RuntimeException why) {
    tell(task);
    threads.remove(task);
    if (!task.endsWithin(GRACE_MILLIS)) {
      stuck.incrementAndGet();
      task.whenEnded(stuck::decrementAndGet);
    }
    return why;
  }

  // Not on this thread: while Jena plans a query, it does not let itself be told.
  private static void tell(Task<?> task) {
    Thread telling = new Thread(task::abort, "ending");
    telling.setDaemon(true);
    try {
      telling.start();
    } catch (OutOfMemoryError noThread) {
      task.abort();
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return Limit.NESTING.refusal();
    }
    if (TooLittleMemory.isBehind(cause)) {
      return Limit.MEMORY.refusal();
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  /** How many threads are at work now. */
  public int busy() {
    return threads.getActiveCount();
  }

  /** How many wait for a thread. */
  public int waiting() {
    return threads.getQueue().size();
  }

  /** How many threads were told to end their work and have not. */
  public int stuck() {
    return stuck.get();
  }

  /** False once half of the threads are stuck: the process should then be started anew. */
  public boolean healthy() {
    return 2 * stuck() < threads.getMaximumPoolSize();
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
