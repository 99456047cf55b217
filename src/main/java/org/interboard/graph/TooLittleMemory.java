package org.interboard.graph;

/** The program may not use as much memory as what it was told to do takes. */
public final class TooLittleMemory extends RuntimeException {
  private static final int MEGABYTE = 1 << 20;
  private static final String MORE = "give it more, such as JDK_JAVA_OPTIONS=-Xmx4g";

  public TooLittleMemory() {
    super("%s of memory are too little for this: %s".formatted(given(), MORE));
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
