package org.interboard.web.guard;

import java.util.concurrent.atomic.AtomicLong;

/** The bytes of all answers that are being written or on their way, so that they fit in memory. */
public final class Freight {
  /** What an answer may hold without being counted: most hold no more. */
  static final int FREE_BYTES = 64 * 1024;

  private final AtomicLong held = new AtomicLong();
  private final long most;

  Freight(long most) {
    this.most = most;
  }

  static Freight ofThisMachine() {
    return new Freight(Runtime.getRuntime().maxMemory() / 100 * Limit.ANSWERS.most());
  }

  /** Whether there is room for so many more; they are then held until they are let go. */
  boolean takes(long bytes) {
    if (held.addAndGet(bytes) <= most) {
      return true;
    }
    held.addAndGet(-bytes);
    return false;
  }

  void letGo(long bytes) {
    held.addAndGet(-bytes);
  }

  /** What one answer holds of it. */
  public Load load() {
    return new Load();
  }

  long held() {
    return held.get();
  }

  /** What one answer holds, until it is closed. */
  public final class Load implements AutoCloseable {
    private long bytes;
    private long counted;

    private Load() {}

    /** Throws a {@link org.interboard.web.Problem} of 503 where so many more do not fit. */
    public void add(long more) {
      bytes += more;
      if (bytes - counted > FREE_BYTES) {
        if (!takes(bytes - counted)) {
          throw Limit.ANSWERS.refusal();
        }
        counted = bytes;
      }
    }

    @Override
    public void close() {
      letGo(counted);
      counted = 0;
      bytes = 0;
    }
  }
}
