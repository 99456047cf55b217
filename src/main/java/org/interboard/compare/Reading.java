package org.interboard.compare;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.interboard.graph.Sha256;

/**
 * A way of reading two areas closely, as the file {@code readings/<slug>.rq} puts it: its query
 * gives things with their features.
 *
 * @param alike from which degree, between 0 and 1, two things are taken for the same
 */
public record Reading(
    int order,
    String slug,
    String name,
    String description,
    double alike,
    List<Feature> features,
    Query query,
    String hash) {

  @JsonIgnoreProperties({"tags", "parameters"})
  private record Head(
      int order, String summary, String description, double alike, List<Feature> features) {}

  /** Reads the ways of reading from slug to text, in the order that they ask for. */
  static List<Reading> read(Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(text -> read(new QueryFile("readings", text.getKey(), text.getValue())))
        .sorted(Comparator.comparingInt(Reading::order))
        .toList();
  }

  private static Reading read(QueryFile file) {
    Head head = file.head(Head.class);
    return new Reading(
        head.order(),
        file.slug(),
        head.summary(),
        head.description(),
        head.alike(),
        List.copyOf(head.features()),
        file.query(),
        Sha256.of(file.text().getBytes(StandardCharsets.UTF_8)));
  }
}
