package org.interboard.graph;

/** The program may not use as much memory as what it was told to do takes. */
public final class TooLittleMemory extends RuntimeException {
  private static final int MEGABYTE = 1 << 20;
  private static final String MORE = "give it more, such as JDK_JAVA_OPTIONS=-Xmx4g";

  public TooLittleMemory() {
    super("%s of memory are too little for this: %s".formatted(given(), MORE));
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
