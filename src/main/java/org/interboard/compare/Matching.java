package org.interboard.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which things of two areas are the same in meaning: the nearest pair first, each thing once;
 * then what is left joins the pair that it is nearly the same as, for one document may say in two
 * duties what another says in one.
 */
record Matching(Reading reading, Kinship kinship) {
  private static final double JOINS = 0.15;

  /** Two things and how near they are. */
  private record Match(Thing left, Thing right, double degree) {
    private String name() {
      return left.iri() + " " + right.iri();
    }
  }

  /** A match and the things that joined it. */
  private record Cluster(Match first, List<Thing> left, List<Thing> right) {
    private static Cluster of(Match match) {
      return new Cluster(
          match, new ArrayList<>(List.of(match.left())), new ArrayList<>(List.of(match.right())));
    }
  }

  /** What both have, the nearest first. */
  List<Pair> pairs(List<Thing> left, List<Thing> right) {
    List<Match> matches = matches(left, right);
    Map<Thing, Cluster> placed = new LinkedHashMap<>();
    matches.forEach(match -> begin(match, placed));
    matches.stream()
        .filter(match -> match.degree() >= Math.min(1, reading.alike() + JOINS))
        .forEach(match -> join(match, placed));
    Comparing comparing = new Comparing(reading.features(), kinship);
    return placed.values().stream()
        .distinct()
        .map(cluster -> comparing.pair(cluster.left(), cluster.right(), cluster.first().degree()))
        .toList();
  }

  private List<Match> matches(List<Thing> left, List<Thing> right) {
    Likeness likeness = new Likeness(kinship, reading.features());
    return left.stream()
        .flatMap(one -> right.stream().map(other -> new Match(one, other, likeness.of(one, other))))
        .filter(match -> match.degree() >= reading.alike())
        .sorted(Comparator.comparingDouble(Match::degree).reversed().thenComparing(Match::name))
        .toList();
  }

  private static void begin(Match match, Map<Thing, Cluster> placed) {
    if (!placed.containsKey(match.left()) && !placed.containsKey(match.right())) {
      Cluster cluster = Cluster.of(match);
      placed.put(match.left(), cluster);
      placed.put(match.right(), cluster);
    }
  }

  /** Joins what is free to the pair that its counterpart began. */
  private static void join(Match match, Map<Thing, Cluster> placed) {
    Cluster ofLeft = placed.get(match.left());
    Cluster ofRight = placed.get(match.right());
    if (ofLeft == null && ofRight != null && ofRight.first().right().equals(match.right())) {
      ofRight.left().add(match.left());
      placed.put(match.left(), ofRight);
    } else if (ofRight == null && ofLeft != null && ofLeft.first().left().equals(match.left())) {
      ofLeft.right().add(match.right());
      placed.put(match.right(), ofLeft);
    }
  }
}
