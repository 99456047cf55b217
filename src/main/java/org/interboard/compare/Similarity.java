package org.interboard.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How like two areas are, with the reason: for each measure the part of all that either has which
 * both have (Jaccard's index). A measure of which one area has nothing is left out.
 */
public record Similarity(Area left, Area right, List<Measure> measures) {

  /**
   * One measure.
   *
   * @param common the names of what both have
   * @param either how many different ones the two have together
   * @param counts whether both have any, so that it counts
   */
  public record Measure(
      String name, List<String> common, int ofLeft, int ofRight, int either, boolean counts) {

    /** From 0 to 1. */
    public double share() {
      return either == 0 ? 0 : (double) common.size() / either;
    }

    /** Such as "Themes: 3 of 12 in common". */
    public String words() {
      return counts
          ? "%s: %d of %d in common".formatted(name, common.size(), either)
          : "%s: not counted, since one has none".formatted(name);
    }
  }

  /** The mean of the measures that count, from 0 to 1. */
  public double share() {
    return measures.stream()
        .filter(Measure::counts)
        .mapToDouble(Measure::share)
        .average()
        .orElse(0);
  }

  /** The mean in whole per cent. */
  public long percent() {
    return Math.round(share() * 100);
  }

  /** The reason in one sentence. */
  public String words() {
    return measures.stream()
        .map(Measure::words)
        .map(words -> words.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("; "));
  }
}
