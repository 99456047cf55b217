package org.interboard.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interboard.search.Count;
import org.interboard.search.Entry;
import org.interboard.search.Facet;
import org.interboard.search.Found;
import org.interboard.search.Sought;
import org.interboard.search.Tag;
import org.interboard.web.linked.Iris;

/**
 * What was found, as people read it: each with what it is, links that narrow or go on, and the
 * questions that may answer what is sought.
 */
public record SearchPage(Sought sought, Found found, List<Entry> questions, boolean whole) {
  private static final int SHOWN = 12;

  /** A way to narrow what was found, or to take a narrowing back. */
  public record Narrowing(String title, List<Link> links, Optional<Link> back) {}

  public String address(Entry entry) {
    return Iris.address(entry.iri());
  }

  /** What it is and where, in a line. */
  public String about(Entry entry) {
    return String.join(
        ", ",
        Stream.concat(entry.kinds().stream().limit(1), entry.areas().stream())
            .map(Tag::label)
            .toList());
  }

  public List<Narrowing> narrowings() {
    return Arrays.stream(Facet.values()).map(this::narrowing).toList();
  }

  private Narrowing narrowing(Facet facet) {
    String title =
        facet.slug().substring(0, 1).toUpperCase(Locale.ROOT) + facet.slug().substring(1);
    Optional<Link> back =
        Optional.ofNullable(sought.narrowed().get(facet))
            .map(
                value ->
                    new Link("Only " + label(facet, value) + ": take back", with(facet, "", 0)));
    List<Link> links =
        found.facets().get(facet).stream()
            .limit(SHOWN)
            .map(
                count ->
                    new Link(
                        "%s (%d)".formatted(count.label(), count.count()),
                        with(facet, count.value(), 0)))
            .toList();
    return new Narrowing(title, back.isPresent() ? List.of() : links, back);
  }

  private String label(Facet facet, String value) {
    return found.facets().get(facet).stream()
        .filter(count -> count.value().equals(value))
        .map(Count::label)
        .findFirst()
        .orElse(value);
  }

  /** The next part, if there is more. */
  public Optional<Link> next() {
    int offset = sought.offset() + sought.limit();
    return Optional.of(new Link("More", address(sought.narrowed(), offset)))
        .filter(link -> offset < found.total());
  }

  private String with(Facet facet, String value, int offset) {
    Map<Facet, String> narrowed = new TreeMap<>(sought.narrowed());
    narrowed.put(facet, value);
    return address(narrowed, offset);
  }

  private String address(Map<Facet, String> narrowed, int offset) {
    Map<String, List<String>> query = new TreeMap<>();
    query.put("q", List.of(sought.words()));
    narrowed.forEach((facet, value) -> query.put(facet.slug(), List.of(value)));
    query.put("offset", List.of(Integer.toString(offset)));
    query.values().removeIf(values -> values.get(0).isEmpty() || values.get(0).equals("0"));
    return "/search?" + Link.query(query);
  }
}
