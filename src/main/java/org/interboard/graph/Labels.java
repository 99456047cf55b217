package org.interboard.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What things are called, for people to read. */
public record Labels(Graph graph) {
  private static final List<Node> NAMING =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

  /** The name that the graph gives a thing, or else the last part of its IRI in words. */
  public String of(Node thing) {
    return given(thing).orElseGet(() -> spelt(thing));
  }

  private Optional<String> given(Node thing) {
    return NAMING.stream()
        .flatMap(property -> Iter.asStream(graph.find(thing, property, Node.ANY)))
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private static String spelt(Node thing) {
    String[] parts = thing.toString().split("[/#]+");
    return parts[parts.length - 1].replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[a-z])-(?=[a-z])", " ");
  }
}
