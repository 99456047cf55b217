package org.interboard.shapes;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.graph.Vocabulary;

/** The shapes as they are written, to be looked at as data. */
final class Shapes {
  static final KnowledgeGraph ALL = KnowledgeGraph.load(Sources.bundled());
  static final Graph GRAPH = named("shapes");
  private static final String NAMES = Vocabulary.ID + "shape/";

  private Shapes() {}

  /** The names of the shapes that can report a finding of their own. */
  static Set<String> declared() {
    return Stream.of(SHACL.severity)
        .flatMap(property -> subjects(property))
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(NAMES))
        .map(iri -> iri.substring(NAMES.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Identifier to node of each requirement. */
  static Map<String, Node> requirements() {
    Map<String, Node> found = new TreeMap<>();
    subjects(ib("level"))
        .forEach(node -> found.put(value(node, DCTerms.identifier.asNode()), node));
    return found;
  }

  static Node ib(String name) {
    return NodeFactory.createURI(Vocabulary.IB + name);
  }

  static Stream<Node> subjects(Node property) {
    return GRAPH.find(Node.ANY, property, Node.ANY).mapWith(Triple::getSubject).toList().stream()
        .distinct();
  }

  static Stream<Node> objects(Node subject, Node property) {
    return GRAPH.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }

  static String value(Node subject, Node property) {
    return objects(subject, property).map(Node::getLiteralLexicalForm).findFirst().orElse("");
  }

  static Graph named(String name) {
    return ALL.read(
        dataset -> {
          Graph copy = GraphFactory.createDefaultGraph();
          GraphUtil.addInto(copy, dataset.getGraph(KnowledgeGraph.graphName(name)));
          return copy;
        });
  }
}
