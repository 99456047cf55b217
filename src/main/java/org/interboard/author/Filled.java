package org.interboard.author;

import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * A protocol as a workbook states it: its triples, where each stands, what could not be made out,
 * and remarks on what was left out.
 */
public record Filled(Graph graph, List<Placed> places, List<Fault> faults, List<String> remarks) {
  public Filled {
    places = List.copyOf(places);
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }
}
