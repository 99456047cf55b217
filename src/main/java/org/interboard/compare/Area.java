package org.interboard.compare;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * An area that has an instrument.
 *
 * @param kinds the local names of the instrument's classes
 * @param source the document that the instrument was read from
 */
public record Area(
    Node node, String slug, String name, Named instrument, Named source, Set<String> kinds) {

  /** Something with its IRI and the name that people read. */
  public record Named(String iri, String label) {}

  public Area {
    kinds = Set.copyOf(kinds);
  }

  boolean isCalled(String written) {
    String plain = written.strip().toLowerCase(Locale.ROOT);
    return slug.equals(plain)
        || name.toLowerCase(Locale.ROOT).equals(plain)
        || node.toString().equals(written);
  }
}
