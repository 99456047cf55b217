package org.interboard.graph;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the graph's own files, {@link Strict}ly. */
final class Turtle {
  private Turtle() {}

  /**
   * The triples of a file; relative IRIs are taken against the base. The same file gives the same
   * blank nodes, so that what is written of them is the same byte for byte.
   */
  static Graph read(String file, byte[] bytes, String base) {
    Strict strict = new Strict(file);
    UUID seed = seed(base, bytes);
    String whole = strict.text(bytes);
    Writable.check(strict, whole);
    try {
      return Ending.held(strict, whole, text -> parse(strict, text, base, seed));
    } catch (StackOverflowError deep) {
      throw new BadFile(file, "its brackets are nested too deeply");
    }
  }

  private static Graph parse(Strict strict, String text, String base, UUID seed) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, Lang.TURTLE)
        .base(base)
        .labelToNode(LabelToNode.createScopeByDocumentHash(seed))
        .checking(true)
        .errorHandler(strict)
        .parse(graph);
    return graph;
  }

  private static UUID seed(String base, byte[] bytes) {
    return UUID.nameUUIDFromBytes((base + Sha256.of(bytes)).getBytes(StandardCharsets.UTF_8));
  }
}
