package org.interboard.compare;

import java.util.Set;
import org.apache.jena.graph.Node;

/** An area that has an instrument, with the local names of the instrument's classes. */
public record Area(Node node, String slug, String name, Set<String> kinds) {
  boolean isCalled(String written) {
    return slug.equalsIgnoreCase(written)
        || name.equalsIgnoreCase(written)
        || node.toString().equals(written);
  }
}
