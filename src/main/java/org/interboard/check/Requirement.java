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
 * What a shape is as a thing to talk about: the {@code dct:identifier} and {@code ib:suggestion} of
 * the shape, or of the shape that it is a part of.
 */
record Requirement(String identifier, Optional<String> suggestion) {
  private static final Node SUGGESTION = NodeFactory.createURI(Vocabulary.IB + "suggestion");

  static Requirement of(Node shape, Graph shapes) {
    return new Requirement(
        inherited(shape, DCTerms.identifier.asNode(), shapes).orElseGet(() -> name(shape, shapes)),
        inherited(shape, SUGGESTION, shapes));
  }

  private static Optional<String> inherited(Node shape, Node property, Graph shapes) {
    return shapes
        .find(shape, property, Node.ANY)
        .nextOptional()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .or(() -> owner(shape, shapes).flatMap(owner -> inherited(owner, property, shapes)));
  }

  private static String name(Node shape, Graph shapes) {
    return shape.isURI()
        ? shape.getURI().replaceFirst("^.*[/#]", "")
        : owner(shape, shapes).map(owner -> name(owner, shapes)).orElse("shape without a name");
  }

  private static Optional<Node> owner(Node shape, Graph shapes) {
    return shapes.find(Node.ANY, SHACL.property, shape).nextOptional().map(Triple::getSubject);
  }
}
