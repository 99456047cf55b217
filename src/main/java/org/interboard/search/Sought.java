package org.interboard.search;

import java.util.Map;

/**
 * What is sought: words, of which none stands for everything, the values of facets to which it is
 * narrowed, and which part of what is found is to be given.
 */
public record Sought(String words, Map<Facet, String> narrowed, int offset, int limit) {
  public Sought {
    narrowed = Map.copyOf(narrowed);
  }

  boolean admits(Entry entry) {
    return narrowed.entrySet().stream()
        .allMatch(
            each ->
                entry.tags(each.getKey()).stream()
                    .anyMatch(tag -> tag.value().equals(each.getValue())));
  }
}
