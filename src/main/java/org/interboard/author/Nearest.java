package org.interboard.author;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that someone who misspelt it most likely meant. */
final class Nearest {
  private static final int LONGEST = 80;
  private static final int SHORTEST = 4;

  private Nearest() {}

  /**
   * A name is near if it differs in a third of the letters at most, or holds what was written or
   * all its words.
   */
  static Optional<String> to(String written, Collection<String> names) {
    String sought = cut(Key.of(written));
    LevenshteinDistance near =
        new LevenshteinDistance(Math.max(sought.length() / 3, sought.length() < SHORTEST ? 1 : 2));
    Comparator<String> nearer =
        Comparator.comparingInt((String name) -> near.apply(sought, cut(Key.of(name))));
    return names.stream()
        .filter(name -> near.apply(sought, cut(Key.of(name))) >= 0)
        .min(nearer.thenComparing(Comparator.naturalOrder()))
        .or(() -> holding(sought, names))
        .or(() -> wording(sought, names));
  }

  /** The shortest name that has every word of what was written. */
  private static Optional<String> wording(String sought, Collection<String> names) {
    Set<String> words = words(sought);
    return names.stream()
        .filter(name -> words.size() > 1 && words(Key.of(name)).containsAll(words))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private static Set<String> words(String key) {
    return Stream.of(key.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
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
