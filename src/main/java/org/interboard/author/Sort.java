package org.interboard.author;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;

/**
 * A sort of thing that a sheet states: its class, the folder of its IRI, the property by which the
 * instrument lists it, and the values that tell it where the column for the sort is left empty.
 */
record Sort(
    String label,
    @JsonProperty("class") String type,
    String path,
    String slug,
    String listed,
    List<String> when) {
  Sort {
    slug = Objects.requireNonNullElse(slug, "");
    listed = Objects.requireNonNullElse(listed, "");
    when = Objects.requireNonNullElse(when, List.of());
  }

  Node kind() {
    return Curie.node(type);
  }
}
