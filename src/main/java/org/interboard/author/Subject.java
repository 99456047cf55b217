package org.interboard.author;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a graph says of one thing. */
record Subject(Graph graph, Node node) {
  private static final Node LOCATOR = Curie.node("ib:locator");
  private static final Node EXACT = Curie.node("oa:exact");

  List<Node> values(Node property) {
    return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  /** The things of which this is a value. */
  List<Node> reversed(Node property) {
    return graph.find(Node.ANY, property, node).mapWith(Triple::getSubject).toList();
  }

  /** The text of a property, empty where it has none. */
  String text(Node property) {
    return values(property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse("");
  }

  String locator() {
    return text(LOCATOR);
  }

  String exact() {
    return text(EXACT);
  }

  /** The pieces of evidence that it has by a property. */
  Stream<Subject> quotes(Node property) {
    return values(property).stream().map(quote -> new Subject(graph, quote));
  }

  static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }
}
