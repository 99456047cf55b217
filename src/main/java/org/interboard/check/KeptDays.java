package org.interboard.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was judged as of the days that were asked for of late: so many days at most, and of those no
 * more than fit into so many bytes, but always the last one.
 */
final class KeptDays {
  private static final int DAYS = 16;
  private static final int SHARE = 16;

  private final Map<LocalDate, Published> days = new LinkedHashMap<>(DAYS, 0.75f, true);
  private final long mostBytes;

  KeptDays(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** In a sixteenth of the memory that this process may have. */
  static KeptDays inMemory() {
    return new KeptDays(Runtime.getRuntime().maxMemory() / SHARE);
  }

  /** What is kept of that day, or is made now. */
  synchronized Published on(LocalDate day, Function<LocalDate, Published> maker) {
    Published asked = days.computeIfAbsent(day, maker);
    while (days.size() > 1 && (days.size() > DAYS || bytes() > mostBytes)) {
      days.remove(days.keySet().iterator().next());
    }
    return asked;
  }

  private long bytes() {
    return days.values().stream().mapToLong(Published::bytes).sum();
  }
}
