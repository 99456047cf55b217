package org.interboard.check;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.interboard.graph.Vocabulary;

/**
 * The requirement that a shape carries out: that of the shape, or of the shape that it is part of.
 */
record Requirement(String identifier, Optional<String> suggestion) {
  private static final Node REQUIREMENT = NodeFactory.createURI(Vocabulary.IB + "requirement");
  private static final Node SUGGESTION = NodeFactory.createURI(Vocabulary.IB + "suggestion");

  /** A shape without a requirement is called by its own name. */
  static Requirement of(Node shape, Graph shapes) {
    return object(shapes, shape, REQUIREMENT)
        .map(requirement -> described(requirement, shapes))
        .or(() -> owner(shape, shapes).map(owner -> of(owner, shapes)))
        .orElseGet(() -> new Requirement(name(shape), Optional.empty()));
  }

  private static Requirement described(Node requirement, Graph shapes) {
    return new Requirement(
        object(shapes, requirement, DCTerms.identifier.asNode())
            .map(Node::getLiteralLexicalForm)
            .orElseGet(() -> name(requirement)),
        object(shapes, requirement, SUGGESTION).map(Node::getLiteralLexicalForm));
  }

  private static Optional<Node> owner(Node shape, Graph shapes) {
    return shapes.find(Node.ANY, SHACL.property, shape).nextOptional().map(Triple::getSubject);
  }

  private static Optional<Node> object(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).nextOptional().map(Triple::getObject);
  }

  private static String name(Node node) {
    return node.isURI() ? node.getURI().replaceFirst("^.*[/#]", "") : "unnamed shape";
  }
}
