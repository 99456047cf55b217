package org.interboard.web.guard;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One piece of work on its way through the {@link Workers}. */
final class Task<T> extends FutureTask<T> {
  private final CountDownLatch ended;
  private final Ending ending;
  private volatile long started;
  private volatile Allocated allocated = Allocated.NOTHING;
  private boolean hasRoom;

  Task(Work<T> work) {
    this(work, new Ending(), new CountDownLatch(1));
  }

  private Task(Work<T> work, Ending ending, CountDownLatch ended) {
    super(() -> work.run(ending::by));
    this.ending = ending;
    this.ended = ended;
  }

  /** How the work is told to end, whether that is known before or after it is told. */
  private static final class Ending {
    private Optional<Runnable> way = Optional.empty();
    private Optional<Runnable> afterwards = Optional.empty();
    private boolean told;
    private boolean over;

    void by(Runnable how) {
      if (isToldWith(how)) {
        how.run();
      }
    }

    private synchronized boolean isToldWith(Runnable how) {
      way = Optional.of(how);
      return told;
    }

    // Telling may take long, and holds up nobody.
    void tell() {
      told().ifPresent(Runnable::run);
    }

    private synchronized Optional<Runnable> told() {
      told = true;
      return way;
    }

    synchronized void then(Runnable next) {
      if (over) {
        next.run();
      } else {
        afterwards = Optional.of(next);
      }
    }

    synchronized void end() {
      over = true;
      afterwards.ifPresent(Runnable::run);
    }
  }

  @Override
  public void run() {
    started = System.nanoTime();
    allocated = Allocated.byThisThread();
    try {
      super.run();
    } finally {
      ending.end();
      ended.countDown();
    }
  }

  /** For how many nanoseconds it has been at work; 0 while it waits. */
  long runsFor() {
    return started == 0 ? 0 : System.nanoTime() - started;
  }

  /** How many bytes it has taken so far, with those that it has let go again; 0 if not known. */
  long takenBytes() {
    return allocated.bytes();
  }

  boolean takeRoom(Semaphore room) {
    hasRoom = hasRoom || room.tryAcquire();
    return hasRoom;
  }

  void letGo(Semaphore room) {
    if (hasRoom) {
      room.release();
    }
  }

  void abort() {
    ending.tell();
    cancel(false);
  }

  /** Whether it has ended, or never begun, when so much time has passed. */
  boolean endsWithin(long millis) {
    try {
      return started == 0 || ended.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void whenEnded(Runnable next) {
    ending.then(next);
  }
}
