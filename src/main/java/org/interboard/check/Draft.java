package org.interboard.check;

import java.util.List;
import org.apache.jena.graph.Graph;

/** A protocol as submitted: its triples, where each stands, and remarks on what was left out. */
public record Draft(String file, Graph graph, Places places, List<String> remarks) {}
