package org.interboard.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the graph's own files, {@link Strict}ly. */
final class Turtle {
  private Turtle() {}

  /** The triples of a file; relative IRIs are taken against the base. */
  static Graph read(String file, byte[] bytes, String base) {
    Strict strict = new Strict(file);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(strict.text(bytes), Lang.TURTLE)
        .base(base)
        .checking(true)
        .errorHandler(strict)
        .parse(graph);
    return graph;
  }
}
