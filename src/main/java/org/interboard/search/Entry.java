package org.interboard.search;

import java.util.List;
import java.util.Optional;

/**
 * One thing that can be found: its IRI, its name, what it is also called, what is said of it, the
 * phrases that are its evidence, and the facets under which it falls.
 */
public record Entry(
    String iri,
    String label,
    List<String> aliases,
    List<String> descriptions,
    List<String> evidence,
    List<Tag> kinds,
    List<Tag> areas,
    List<Tag> themes) {

  /** What is said of it first. */
  public Optional<String> description() {
    return descriptions.stream().findFirst();
  }

  List<Tag> tags(Facet facet) {
    return switch (facet) {
      case KIND -> kinds;
      case AREA -> areas;
      case THEME -> themes;
    };
  }
}
