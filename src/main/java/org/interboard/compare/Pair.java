package org.interboard.compare;

import java.util.List;

/**
 * What two areas both have: the same in meaning, whatever the words. Usually one thing on each
 * side; more where one document says in parts what the other says at once.
 *
 * @param degree how near they are, from 0 to 1
 * @param shared the features in which they agree, in words
 * @param differences the features in which they do not
 */
public record Pair(
    List<Thing> left,
    List<Thing> right,
    double degree,
    List<Shared> shared,
    List<Difference> differences) {

  /** What both say of a feature. */
  public record Shared(String feature, String words) {}

  /** What each says of a feature; empty where it says nothing. */
  public record Difference(String feature, String left, String right) {}

  /** Whether no difference was found. */
  public boolean same() {
    return differences.isEmpty();
  }

  /** The degree in whole per cent. */
  public long percent() {
    return Math.round(degree * 100);
  }
}
