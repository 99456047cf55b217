package org.interboard.web.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Sees in time that the memory runs short: before there is none left for those who ask little. */
public final class Memory {
  private static final String YOUNG = ".*(Eden|Survivor).*";
  private final List<MemoryPoolMXBean> old =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP && !pool.getName().matches(YOUNG))
          .toList();

  /** Whether what has lived for long takes more than its share of all memory. */
  public boolean isShort() {
    long used = old.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    return used > Runtime.getRuntime().maxMemory() / 100 * Limit.MEMORY.most();
  }
}
