package org.interboard.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.interboard.graph.Vocabulary;

/** Finds the term that someone who misspelt one most likely meant. */
final class NearestTerm {
  private static final int LONGEST = 80;
  private static final int SHORTEST = 2;

  private NearestTerm() {}

  /**
   * A term is near if it differs in a third of its letters at most, or ends with what was written.
   */
  static Optional<String> to(String written, Collection<String> terms) {
    String sought = name(written);
    LevenshteinDistance near = new LevenshteinDistance(Math.max(SHORTEST, sought.length() / 3));
    Comparator<String> nearer = Comparator.comparingInt(term -> near.apply(sought, name(term)));
    return terms.stream()
        .filter(term -> near.apply(sought, name(term)) >= 0)
        .min(nearer.thenComparing(Comparator.naturalOrder()))
        .or(
            () ->
                terms.stream()
                    .filter(term -> sought.length() > SHORTEST && name(term).endsWith("-" + sought))
                    .min(Comparator.naturalOrder()));
  }

  /**
   * An IRI as people write it, such as {@code ib:bearer}; in full where its namespace is not ours.
   */
  static String called(String iri) {
    return Map.of("ib:", Vocabulary.IB, "ibc:", Vocabulary.IBC).entrySet().stream()
        .filter(each -> iri.startsWith(each.getValue()))
        .map(each -> each.getKey() + iri.substring(each.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  private static String name(String iri) {
    String local = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    return local.substring(0, Math.min(local.length(), LONGEST)).toLowerCase(Locale.ROOT);
  }
}
