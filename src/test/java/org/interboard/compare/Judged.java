package org.interboard.compare;

import org.interboard.check.Check;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;

/** The shipped data, compared and judged as the program does it. */
final class Judged {
  static final KnowledgeGraph GRAPH = KnowledgeGraph.load(Sources.bundled());
  static final Check CHECK = Check.of(GRAPH);

  private Judged() {}

  static Comparison comparison() {
    return Comparison.open(GRAPH, CHECK::verdicts);
  }
}
