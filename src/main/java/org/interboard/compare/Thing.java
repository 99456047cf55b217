package org.interboard.compare;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A duty, board, priority or the like of one area, with its features and where it stands. */
public record Thing(
    String iri, String label, Map<String, Set<Value>> features, List<Place> places) {

  public Thing {
    features = Map.copyOf(features);
    places = List.copyOf(places);
  }

  /** What it has of a feature; nothing where the document does not say. */
  public Set<Value> of(Feature feature) {
    return features.getOrDefault(feature.name(), Set.of());
  }

  /** What several things have of a feature between them. */
  static Set<Value> of(Collection<Thing> things, Feature feature) {
    return things.stream()
        .flatMap(thing -> thing.of(feature).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
