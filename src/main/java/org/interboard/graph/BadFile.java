package org.interboard.graph;

/** A file of the graph that cannot be read, with the place and the reason in one line. */
public final class BadFile extends RuntimeException {
  private final String file;
  private final long line;
  private final long column;
  private final String reason;

  /** Lines and columns count from 1. */
  public BadFile(String file, long line, long column, String reason) {
    super("%s:%d:%d: %s".formatted(file, line, column, reason.lines().findFirst().orElse("")));
    this.file = file;
    this.line = line;
    this.column = column;
    this.reason = reason;
  }

  /** For a file of which no line can be named: the whole of it is wrong. */
  public BadFile(String file, String reason) {
    super("%s: %s".formatted(file, reason));
    this.file = file;
    this.line = 1;
    this.column = 1;
    this.reason = reason;
  }

  public String file() {
    return file;
  }

  public long line() {
    return line;
  }

  public long column() {
    return column;
  }

  public String reason() {
    return reason;
  }
}
