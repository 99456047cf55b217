package org.interboard.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells in words what matched things share and in what they differ. */
record Comparing(List<Feature> features, Kinship kinship) {

  Pair pair(List<Thing> left, List<Thing> right, double degree) {
    List<Pair.Shared> shared = new ArrayList<>();
    List<Pair.Difference> differences = new ArrayList<>();
    for (Feature feature : features) {
      Set<Value> one = Thing.of(left, feature);
      Set<Value> other = Thing.of(right, feature);
      String common = common(one, other);
      if (!common.isEmpty()) {
        shared.add(new Pair.Shared(feature.label(), common));
      }
      if (!keys(one).equals(keys(other))) {
        differences.add(new Pair.Difference(feature.label(), words(one), words(other)));
      }
    }
    return new Pair(left, right, degree, shared, differences);
  }

  /** The values of both, and those of one with their kin on the other side. */
  private String common(Set<Value> left, Set<Value> right) {
    Set<String> both = keys(right);
    Stream<String> same =
        left.stream().filter(value -> both.contains(value.key())).map(Value::label);
    Stream<String> kin =
        left.stream()
            .filter(value -> !both.contains(value.key()))
            .flatMap(
                value ->
                    right.stream()
                        .filter(other -> kinship.between(value.key(), other.key()) > 0)
                        .map(other -> value.label() + " ~ " + other.label()));
    return Stream.concat(same, kin).distinct().collect(Collectors.joining(", "));
  }

  private static Set<String> keys(Set<Value> values) {
    return values.stream().map(Value::key).collect(Collectors.toSet());
  }

  private static String words(Set<Value> values) {
    return values.stream().map(Value::label).distinct().sorted().collect(Collectors.joining(", "));
  }
}
