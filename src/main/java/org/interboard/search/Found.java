package org.interboard.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was found: how many in all, the part asked for with the likeliest first, and the counts by
 * facet. Where nothing has all the words, what has some of them is given and {@code partly} said.
 */
public record Found(
    long total, boolean partly, List<Entry> entries, Map<Facet, List<Count>> facets) {

  static Found of(List<Entry> all, boolean partly, Sought sought) {
    List<Entry> part = all.stream().skip(sought.offset()).limit(sought.limit()).toList();
    return new Found(all.size(), partly, part, facets(all));
  }

  private static Map<Facet, List<Count>> facets(List<Entry> all) {
    Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, counts(all, facet));
    }
    return facets;
  }

  private static List<Count> counts(List<Entry> all, Facet facet) {
    Map<Tag, Long> counted =
        all.stream()
            .flatMap(entry -> entry.tags(facet).stream())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return counted.entrySet().stream()
        .map(each -> new Count(each.getKey().value(), each.getKey().label(), each.getValue()))
        .sorted(Comparator.comparingLong((Count count) -> -count.count()))
        .toList();
  }
}
