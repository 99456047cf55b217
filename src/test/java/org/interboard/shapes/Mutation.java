package org.interboard.shapes;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.Vocabulary;

/** A way to spoil one triple of a protocol, and the requirement that has to notice. */
record Mutation(String how, Node kind, Node property, String requirement) {

  static List<Mutation> all() {
    return Fixture.text("mutations.csv").lines().skip(1).map(Mutation::of).toList();
  }

  private static Mutation of(String line) {
    String[] cells = line.split(",");
    return new Mutation(cells[0], node(cells[1]), node(cells[2]), cells[3]);
  }

  private static Node node(String name) {
    return NodeFactory.createURI(Vocabulary.prefixMapping().expandPrefix(name));
  }

  /** The triples that this can spoil: of a thing of that kind, its one value of that property. */
  List<Triple> targets(Graph protocol) {
    return protocol
        .find(Node.ANY, RDF.type.asNode(), kind)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .map(subject -> protocol.find(subject, property, Node.ANY).toList())
        .filter(values -> values.size() == 1)
        .flatMap(List::stream)
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  /** The protocol with that triple spoilt. */
  Graph spoil(Graph protocol, Triple triple) {
    Graph spoilt = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(spoilt, protocol);
    if (!how.equals("double")) {
      spoilt.delete(triple);
    }
    replacement(triple).forEach(object -> spoilt.add(triple.getSubject(), property, object));
    return spoilt;
  }

  private Stream<Node> replacement(Triple triple) {
    return switch (how) {
      case "drop" -> Stream.empty();
      case "misspell" -> Stream.of(NodeFactory.createURI(triple.getObject() + "x"));
      default -> Stream.of(NodeFactory.createLiteralString("something else"));
    };
  }

  /** Any triple at all, dropped or given another value. */
  static Graph atRandom(Graph protocol, Random random) {
    List<Triple> triples =
        protocol.find().toList().stream()
            .sorted((one, other) -> one.toString().compareTo(other.toString()))
            .toList();
    Triple triple = triples.get(random.nextInt(triples.size()));
    String how = List.of("drop", "word", "double").get(random.nextInt(3));
    return new Mutation(how, Node.ANY, triple.getPredicate(), "").spoil(protocol, triple);
  }

  @Override
  public String toString() {
    return "%s %s of %s".formatted(how, property.getLocalName(), kind.getLocalName());
  }
}
