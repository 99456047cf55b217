package org.interboard.compare;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * How near two values are in meaning: a type of board is kin to the one that took its place, a
 * concept to the one above it and to those beside it.
 */
final class Kinship {
  private static final Query QUERY = Look.query("kindred");
  private static final double SAME = 1;
  private static final double SUCCESSOR = 0.9;
  private static final double ABOVE = 0.7;
  private static final double BESIDE = 0.4;

  private final Map<String, Set<String>> successors = new HashMap<>();
  private final Map<String, Set<String>> parents = new HashMap<>();

  private Kinship() {}

  static Kinship in(Look look) {
    Kinship kinship = new Kinship();
    for (Binding row : look.select(QUERY)) {
      boolean succeeds = Look.text(row, "how").equals("successor");
      kinship.add(succeeds, Look.text(row, "one"), Look.text(row, "other"));
    }
    return kinship;
  }

  /** That of values which are kin to nothing but themselves. */
  static Kinship none() {
    return new Kinship();
  }

  Kinship add(boolean succeeds, String one, String other) {
    (succeeds ? successors : parents).computeIfAbsent(one, key -> new HashSet<>()).add(other);
    return this;
  }

  /** From 0, for nothing in common, to 1, for the same. */
  double between(String one, String other) {
    if (one.equals(other)) {
      return SAME;
    }
    if (related(successors, one, other)) {
      return SUCCESSOR;
    }
    if (related(parents, one, other)) {
      return ABOVE;
    }
    return Collections.disjoint(above(one), above(other)) ? 0 : BESIDE;
  }

  /** The same for sets: each value counts by the nearest on the other side. */
  double between(Set<Value> left, Set<Value> right) {
    double sum = near(left, right) + near(right, left);
    return sum / (left.size() + right.size());
  }

  private double near(Set<Value> from, Set<Value> to) {
    return from.stream()
        .mapToDouble(
            one ->
                to.stream().mapToDouble(other -> between(one.key(), other.key())).max().orElse(0))
        .sum();
  }

  private Set<String> above(String concept) {
    return parents.getOrDefault(concept, Set.of());
  }

  private static boolean related(Map<String, Set<String>> by, String one, String other) {
    return by.getOrDefault(one, Set.of()).contains(other)
        || by.getOrDefault(other, Set.of()).contains(one);
  }
}
