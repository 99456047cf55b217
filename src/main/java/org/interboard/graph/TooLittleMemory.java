package org.interboard.graph;

/**
 * The machine gives the program less memory, or fewer threads, than what it was told to do takes.
 */
public final class TooLittleMemory extends RuntimeException {
  private static final int MEGABYTE = 1 << 20;
  private static final String NO_THREAD =
      "the machine gives no more threads: allow this user or container more of them, such as ulimit"
          + " -u 1000";
  private static final String MORE = "give it more, such as JDK_JAVA_OPTIONS=-Xmx4g";

  public TooLittleMemory() {
    super("%s of memory are too little for this: %s".formatted(given(), MORE));
  }

  /** What to tell of such a failure: Java counts a thread that it cannot have as memory. */
  public static String told(Throwable failure) {
    return isOfThreads(failure) ? NO_THREAD : new TooLittleMemory().getMessage();
  }

  private static boolean isOfThreads(Throwable failure) {
    return failure != null
        && (String.valueOf(failure.getMessage()).contains("native thread")
            || isOfThreads(failure.getCause()));
  }

  /**
   * Whether that is why something failed, which Java may wrap: where it has memory for no further
   * error it throws one and the same, which nothing that is closed on the way can add to itself.
   * Asking takes no memory.
   */
  public static boolean isBehind(Throwable failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof OutOfMemoryError)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  /** A file that would not fit. */
  static BadFile by(String file, long size) {
    return new BadFile(
        file,
        "its %,d MB are too many for %s of memory: split it, or %s"
            .formatted(size / MEGABYTE, given(), MORE));
  }

  private static String given() {
    return "%,d MB".formatted(Runtime.getRuntime().maxMemory() / MEGABYTE);
  }
}
