package org.interboard.web.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** The memory that a thread takes from now on, whether or not it is let go again. */
record Allocated(long thread, long before) {
  /** Of no thread. */
  static final Allocated NOTHING = new Allocated(-1, 0);

  static Allocated byThisThread() {
    long thread = Thread.currentThread().getId();
    return new Allocated(thread, all(thread));
  }

  /** How many bytes so far; 0 where this cannot be known. */
  long bytes() {
    return thread < 0 ? 0 : all(thread) - before;
  }

  // Of this virtual machine; another may count none.
  private static long all(long thread) {
    return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean counting
        ? counting.getThreadAllocatedBytes(thread)
        : 0;
  }
}
