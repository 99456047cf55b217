package org.interboard.web.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Optional;

/** Sees in time that the memory runs short: before there is none left for those who ask little. */
public final class Memory {
  private static final String YOUNG = ".*(Eden|Survivor).*";
  private static final int MANY = 8;
  private static final long PAUSE_NANOS = 5_000_000_000L;
  private final List<MemoryPoolMXBean> old =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP && !pool.getName().matches(YOUNG))
          .toList();
  private final long most = old.stream().mapToLong(Memory::room).sum() / 100 * Limit.MEMORY.most();

  private Optional<Long> seen = Optional.empty();

  // A collector that divides the memory gives those that live for long two thirds of it.
  private static long room(MemoryPoolMXBean pool) {
    long most = pool.getUsage().getMax();
    return most < 0 ? Runtime.getRuntime().maxMemory() : most;
  }

  /** Whether so many bytes are a part of it that one should not take within a moment. */
  boolean isMuch(long bytes) {
    return bytes > most / MANY;
  }

  /** Whether what has lived for long, and is still in use, takes more than its share. */
  synchronized boolean isShort() {
    if (isFull() && !isKnown()) {
      // Tells garbage from what is in use, and stops everybody for a moment.
      System.gc();
      seen = Optional.of(System.nanoTime()).filter(now -> isFull());
    }
    return isFull();
  }

  // That much was garbage a moment ago does not tell how much is now; that nothing was, does.
  private boolean isKnown() {
    return seen.filter(at -> System.nanoTime() - at < PAUSE_NANOS).isPresent();
  }

  /** What took much has been let go: how it stands is to be seen anew. */
  synchronized void isLetGo() {
    seen = Optional.empty();
  }

  private boolean isFull() {
    long used = old.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    return used > most;
  }
}
