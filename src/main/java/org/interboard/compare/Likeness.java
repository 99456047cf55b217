package org.interboard.compare;

import java.util.List;
import java.util.Set;

/**
 * How near two things are in meaning. A feature of which neither says anything does not count; one
 * of which only one does counts half, for what a document leaves out need not differ.
 */
record Likeness(Kinship kinship, List<Feature> features) {
  private static final double LEFT_OUT = 0.5;

  /** From 0 to 1; 0 where a needed feature has nothing in common. */
  double of(Thing left, Thing right) {
    double reached = 0;
    double possible = 0;
    for (Feature feature : features) {
      double common = common(feature, left, right);
      if (feature.needed() && common == 0) {
        return 0;
      }
      reached += feature.weight() * common;
      possible += feature.weight() * weight(left.of(feature), right.of(feature));
    }
    return possible == 0 ? 0 : reached / possible;
  }

  /** What they have in common of one feature. */
  double common(Feature feature, Thing left, Thing right) {
    Set<Value> one = left.of(feature);
    Set<Value> other = right.of(feature);
    return one.isEmpty() || other.isEmpty() ? 0 : kinship.between(one, other);
  }

  private static double weight(Set<Value> one, Set<Value> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return 0;
    }
    return one.isEmpty() || other.isEmpty() ? LEFT_OUT : 1;
  }
}
