package org.interboard.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does work on many things, as many at a time as there are processors, and hands over what comes of
 * each in the order of the things. However many there are, only a few are held at a time.
 */
final class InOrder {
  private static final int AHEAD = 4;

  private InOrder() {}

  /** Ends early where the one to whom it is handed over says that it is enough. */
  static <A, B> void each(Iterable<A> things, Function<A, B> work, Predicate<B> goesOn) {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      Queue<Future<B>> under = new ArrayDeque<>();
      Iterator<A> next = things.iterator();
      boolean going = true;
      while (going && (next.hasNext() || !under.isEmpty())) {
        while (next.hasNext() && under.size() < AHEAD * cores) {
          A thing = next.next();
          under.add(workers.submit(() -> work.apply(thing)));
        }
        going = goesOn.test(done(under.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <B> B done(Future<B> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    }
  }
}
