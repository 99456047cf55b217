package org.interboard.store;

import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What two countings of a graph, by property, do not have in common, in a sentence. */
final class Difference {
  private Difference() {}

  static String between(Map<String, String> here, Map<String, String> there) {
    TreeSet<String> properties = new TreeSet<>(here.keySet());
    properties.addAll(there.keySet());
    String first =
        properties.stream()
            .filter(each -> !Objects.equals(here.get(each), there.get(each)))
            .findFirst()
            .orElseThrow();
    return "holds other data: %s statements of <%s>, where the data here have %s; load these into it (STORES.md says how)"
        .formatted(there.getOrDefault(first, "no"), first, here.getOrDefault(first, "none"));
  }
}
