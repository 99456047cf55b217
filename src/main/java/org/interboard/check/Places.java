package org.interboard.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Where each triple of a submitted file stands, as far as its syntax tells. */
public final class Places {
  private final String file;
  private final Map<Triple, Place> triples = new HashMap<>();
  private final Map<Node, Place> subjects = new HashMap<>();

  Places(String file) {
    this.file = file;
  }

  void put(Triple triple, long line, long column) {
    if (line > 0 && column > 0) {
      Place place = new Place(file, line, column);
      triples.putIfAbsent(triple, place);
      subjects.putIfAbsent(triple.getSubject(), place);
    }
  }

  Optional<Place> of(Triple triple) {
    return Optional.ofNullable(triples.get(triple));
  }

  /** The first place where something is said about the node. */
  Optional<Place> of(Node subject) {
    return Optional.ofNullable(subjects.get(subject));
  }
}
