package org.interboard.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an answer is drawn, as the head of its question declares.
 *
 * @param label the columns that say what a line of the picture stands for
 * @param of the columns that it is drawn from: one number; none for {@code counts}; the first and
 *     the last month; the first and the last day, or one day
 */
public record Picture(Kind kind, List<String> label, List<String> of) {

  /** A bar a number, a bar for the rows with the same label, months of a year, days of years. */
  public enum Kind {
    bars(1, 1),
    counts(0, 0),
    months(2, 2),
    years(1, 2);

    private final int least;
    private final int most;

    Kind(int least, int most) {
      this.least = least;
      this.most = most;
    }
  }

  public Picture {
    label = List.copyOf(Optional.ofNullable(label).orElse(List.of()));
    of = List.copyOf(Optional.ofNullable(of).orElse(List.of()));
    if (kind == null || label.isEmpty() || of.size() < kind.least || of.size() > kind.most) {
      throw new IllegalArgumentException("its picture has no kind, no label or not what it is of");
    }
  }

  /** The columns that the answer must have. */
  Stream<String> columns() {
    return Stream.concat(label.stream(), of.stream());
  }
}
