package org.interboard.graph;

/** A file of the graph that cannot be read, with the place and the reason in one line. */
public sealed class BadFile extends RuntimeException permits OverLimit {
  private static final int LONGEST = 300;
  private final String file;
  private final long line;
  private final long column;
  private final String reason;

  /** Lines and columns count from 1. */
  public BadFile(String file, long line, long column, String reason) {
    super("%s:%d:%d: %s".formatted(file, line, column, shown(reason)));
    this.file = file;
    this.line = line;
    this.column = column;
    this.reason = shown(reason);
  }

  /** For a file of which no line can be named: the whole of it is wrong. */
  public BadFile(String file, String reason) {
    super("%s: %s".formatted(file, shown(reason)));
    this.file = file;
    this.line = 1;
    this.column = 1;
    this.reason = shown(reason);
  }

  /** One line without what a terminal would obey, however much of the file a parser repeats. */
  private static String shown(String reason) {
    String line = String.valueOf(reason).lines().findFirst().orElse("");
    String words =
        line.replaceAll("\\b(java|javax|jakarta|org\\.apache|com\\.apicatalog)(\\.\\w+)+: ?", "");
    String plain = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "\uFFFD");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + " …";
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
