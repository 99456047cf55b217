package org.interboard.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interboard.search.Count;
import org.interboard.search.Entry;
import org.interboard.search.Found;
import org.interboard.search.Sought;
import org.interboard.search.Tag;
import org.interboard.web.linked.Iris;

/** What was found, as programs read it. */
public record SearchAnswer(
    String query,
    Map<String, String> narrowed,
    long total,
    boolean partly,
    boolean wholeIndex,
    int offset,
    int limit,
    List<Hit> hits,
    Map<String, List<Count>> facets) {

  /** One thing found. */
  public record Hit(
      String iri,
      String address,
      String label,
      List<String> aliases,
      String description,
      List<String> kinds,
      List<String> areas,
      List<String> themes) {

    static Hit of(Entry entry) {
      return new Hit(
          entry.iri(),
          Iris.address(entry.iri()),
          entry.label(),
          entry.aliases(),
          entry.description().orElse(""),
          values(entry.kinds()),
          values(entry.areas()),
          values(entry.themes()));
    }

    private static List<String> values(List<Tag> tags) {
      return tags.stream().map(Tag::value).toList();
    }
  }

  static SearchAnswer of(Sought sought, Found found, boolean wholeIndex) {
    Map<String, String> narrowed = new TreeMap<>();
    sought.narrowed().forEach((facet, value) -> narrowed.put(facet.slug(), value));
    Map<String, List<Count>> facets = new TreeMap<>();
    found.facets().forEach((facet, counts) -> facets.put(facet.slug(), counts));
    return new SearchAnswer(
        sought.words(),
        narrowed,
        found.total(),
        found.partly(),
        wholeIndex,
        sought.offset(),
        sought.limit(),
        found.entries().stream().map(Hit::of).toList(),
        facets);
  }
}
