package org.interboard.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * The terms of a draft that have one and the same hash. In a text that somebody wrote they are a
 * handful; thousands were made on purpose, and every look for one of them is a look at all.
 */
public final class Collisions {
  /** How many different terms of one hash are read. */
  public static final int MOST = 100;

  private final Map<Integer, Node> first = new HashMap<>();
  private final Map<Integer, Set<Node>> further = new HashMap<>();

  /** Notes the term; true where it is one too many. */
  public boolean areTooManyWith(Node term) {
    if (term.isBlank()) {
      return false;
    }
    Node known = first.putIfAbsent(term.hashCode(), term);
    return known != null && !known.equals(term) && areMany(term);
  }

  private boolean areMany(Node term) {
    Set<Node> others = further.computeIfAbsent(term.hashCode(), any -> new HashSet<>());
    others.add(term);
    return others.size() >= MOST;
  }
}
