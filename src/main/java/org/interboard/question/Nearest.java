package org.interboard.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the names that someone who misspelt one most likely meant. */
public final class Nearest {

  private static final int MOST = 5;

  private Nearest() {}

  /** At most five of the names, the likeliest first. */
  public static List<String> to(String written, Collection<String> names) {
    String sought = shortened(written);
    return names.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((String name) -> distance(sought, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static int distance(String sought, String name) {
    String candidate = name.toLowerCase(Locale.ROOT);
    int letters = LevenshteinDistance.getDefaultInstance().apply(sought, candidate);
    return !sought.isEmpty() && candidate.contains(sought) ? Math.min(letters, 1) : letters;
  }

  private static String shortened(String written) {
    return written.substring(0, Math.min(written.length(), 60)).strip().toLowerCase(Locale.ROOT);
  }
}
