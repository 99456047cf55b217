package org.interboard.web.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Sees in time that the memory runs short: before there is none left for those who ask little. */
public final class Memory {
  private static final String YOUNG = ".*(Eden|Survivor).*";
  private static final long PAUSE_NANOS = 5_000_000_000L;
  private final AtomicLong collected = new AtomicLong(System.nanoTime() - PAUSE_NANOS);
  private final List<MemoryPoolMXBean> old =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP && !pool.getName().matches(YOUNG))
          .toList();

  /** Whether what has lived for long, and is still in use, takes more than its share. */
  public boolean isShort() {
    return isFull() && (!collect() || isFull());
  }

  private boolean isFull() {
    long used = old.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    return used > Runtime.getRuntime().maxMemory() / 100 * Limit.MEMORY.most();
  }

  /** Tells garbage from what is in use, once in a while: it stops everybody for a moment. */
  private boolean collect() {
    long now = System.nanoTime();
    long last = collected.get();
    boolean due = now - last > PAUSE_NANOS && collected.compareAndSet(last, now);
    if (due) {
      System.gc();
    }
    return due;
  }
}
