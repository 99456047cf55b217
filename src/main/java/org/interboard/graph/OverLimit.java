package org.interboard.graph;

/** A file that is larger, longer or deeper than is read of one, and by which limit. */
public final class OverLimit extends BadFile {
  private final Bound bound;
  private final long most;

  /** The reason ends in the limit itself, such as {@code more than 200,000 triples}. */
  public OverLimit(String file, long line, long column, String reason, Bound bound, long most) {
    super(file, line, column, reason);
    this.bound = bound;
    this.most = most;
  }

  /** The same for a file of which no line can be named. */
  public OverLimit(String file, String reason, Bound bound, long most) {
    super(file, reason);
    this.bound = bound;
    this.most = most;
  }

  /** What there is too much of. */
  public Bound bound() {
    return bound;
  }

  /** The limit in figures. */
  public long most() {
    return most;
  }
}
