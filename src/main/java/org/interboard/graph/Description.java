package org.interboard.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * All that the graph says of one thing: the statements about it with the blank nodes they lead to,
 * the statements of other things that name it, and the named graphs in which it is described.
 */
public record Description(Node thing, Graph statements, List<Triple> uses, List<Node> graphs) {

  /** Empty where no statement has the thing as its subject or its object. */
  public static Optional<Description> of(DatasetGraph dataset, Node thing) {
    Graph statements = GraphFactory.createDefaultGraph();
    addAbout(dataset.getDefaultGraph(), thing, statements);
    List<Triple> uses =
        Iter.asStream(dataset.getDefaultGraph().find(Node.ANY, Node.ANY, thing))
            .filter(triple -> triple.getSubject().isURI())
            .toList();
    Description description = new Description(thing, statements, uses, graphs(dataset, thing));
    return Optional.of(description).filter(each -> !statements.isEmpty() || !uses.isEmpty());
  }

  private static void addAbout(Graph all, Node thing, Graph into) {
    for (Triple triple : all.find(thing, Node.ANY, Node.ANY).toList()) {
      boolean fresh = !into.contains(triple);
      into.add(triple);
      if (fresh && triple.getObject().isBlank()) {
        addAbout(all, triple.getObject(), into);
      }
    }
  }

  private static List<Node> graphs(DatasetGraph dataset, Node thing) {
    return Iter.asStream(dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY))
        .map(Quad::getGraph)
        .distinct()
        .toList();
  }

  /** Both directions in one graph, as it is given to programs. */
  public Graph whole() {
    Graph whole = GraphFactory.createDefaultGraph();
    statements.find().forEachRemaining(whole::add);
    uses.forEach(whole::add);
    return whole;
  }
}
