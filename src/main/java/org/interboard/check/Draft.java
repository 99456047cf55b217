package org.interboard.check;

import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * A protocol as submitted: its triples, where each stands, what in it could not be made out, and
 * remarks on what was left out.
 */
public record Draft(
    String file, Graph graph, Places places, List<Finding> faults, List<String> remarks) {
  public Draft {
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }
}
