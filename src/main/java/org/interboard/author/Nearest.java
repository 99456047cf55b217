package org.interboard.author;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that someone who misspelt it most likely meant. */
final class Nearest {
  private static final int LONGEST = 80;
  private static final int SHORTEST = 4;

  private Nearest() {}

  /** A name is near if it differs in a third of the letters at most, or holds what was written. */
  static Optional<String> to(String written, Collection<String> names) {
    String sought = cut(Key.of(written));
    LevenshteinDistance near =
        new LevenshteinDistance(Math.max(sought.length() / 3, sought.length() < SHORTEST ? 1 : 2));
    Comparator<String> nearer =
        Comparator.comparingInt((String name) -> near.apply(sought, cut(Key.of(name))));
    return names.stream()
        .filter(name -> near.apply(sought, cut(Key.of(name))) >= 0)
        .min(nearer.thenComparing(Comparator.naturalOrder()))
        .or(() -> holding(sought, names));
  }

  private static Optional<String> holding(String sought, Collection<String> names) {
    return names.stream()
        .filter(name -> sought.length() >= SHORTEST && Key.of(name).contains(sought))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private static String cut(String key) {
    return key.substring(0, Math.min(key.length(), LONGEST));
  }
}
