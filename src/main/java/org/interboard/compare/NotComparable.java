package org.interboard.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** An area or aspect that is not known; the message lists those that are nearest. */
public final class NotComparable extends RuntimeException {
  private static final int LISTED = 8;
  private static final int SHOWN = 60;
  private final String kind;
  private final transient List<String> instead;

  NotComparable(String kind, String name, List<String> known) {
    this(kind, shown(name), nearest(name, known), known.size());
  }

  private NotComparable(String kind, String shown, List<String> instead, int known) {
    super(
        "There is no %s \"%s\" to compare. Possible: %s%s."
            .formatted(
                kind,
                shown,
                String.join(", ", instead),
                known > instead.size() ? " and " + (known - instead.size()) + " more" : ""));
    this.kind = kind;
    this.instead = instead;
  }

  /** What is not known: an area or an aspect. */
  public String kind() {
    return kind;
  }

  /** What may have been meant, the nearest first. */
  public List<String> instead() {
    return instead;
  }

  private static String shown(String name) {
    String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
  }

  private static List<String> nearest(String name, List<String> known) {
    String sought = name.substring(0, Math.min(name.length(), SHOWN)).toLowerCase(Locale.ROOT);
    return known.stream()
        .sorted(
            Comparator.comparingInt(
                (String each) -> LevenshteinDistance.getDefaultInstance().apply(sought, each)))
        .limit(LISTED)
        .toList();
  }
}
