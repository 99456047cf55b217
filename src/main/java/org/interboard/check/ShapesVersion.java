package org.interboard.check;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.interboard.graph.KnowledgeGraph;

/**
 * What a draft was judged by: the version that the shapes bear, where they bear one, and the state
 * of the data, which changes with any word of them or of the register of law.
 */
public record ShapesVersion(Optional<String> number, Optional<String> iri, String data) {
  private static final Node SHAPES = KnowledgeGraph.graphName("shapes");

  static ShapesVersion of(Graph shapes, String data) {
    return new ShapesVersion(
        header(shapes, OWL2.versionInfo.asNode()).map(Node::getLiteralLexicalForm),
        header(shapes, OWL2.versionIRI.asNode()).map(Node::getURI),
        data);
  }

  private static Optional<Node> header(Graph shapes, Node property) {
    return shapes.find(SHAPES, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .findFirst();
  }

  /** The version in a few words. */
  public String words() {
    return number.map("version %s of the shapes"::formatted).orElse("shapes without a version");
  }

  /** What a report says of it. */
  public String sentence() {
    return "Judged by %s, data version %s.".formatted(words(), data);
  }
}
