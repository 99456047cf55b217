package org.interboard.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Vocabulary;

/**
 * A published instrument, by the name of its graph. It is read whenever it is looked at: the graph
 * holds it already, and thousands of copies would fill the memory.
 */
record Instrument(KnowledgeGraph graph, String name) {
  private static final List<Node> KINDS =
      Stream.of("Protocol", "SafeguardingArrangements")
          .map(kind -> NodeFactory.createURI(Vocabulary.IB + kind))
          .toList();

  /** All that are published, in the order of their names. */
  static List<Instrument> in(KnowledgeGraph graph) {
    return graph.names().stream()
        .map(name -> new Instrument(graph, name))
        .filter(each -> each.look(Instrument::isOne))
        .toList();
  }

  /** True for a named graph in which an instrument is described. */
  static boolean isOne(Graph graph) {
    return KINDS.stream().anyMatch(kind -> graph.contains(Node.ANY, RDF.type.asNode(), kind));
  }

  /** True if it is the document of that IRI. */
  boolean states(String document) {
    Node iri = NodeFactory.createURI(document);
    return look(
        said -> KINDS.stream().anyMatch(kind -> said.contains(iri, RDF.type.asNode(), kind)));
  }

  /** What it says, as if it were handed in. */
  Draft draft() {
    return new Draft(name, look(Instrument::copy), new Places(name), List.of(), List.of());
  }

  /** Lets a reader look at its statements; what it returns must not need the graph. */
  <T> T look(Function<Graph, T> reader) {
    return graph.read(dataset -> reader.apply(dataset.getGraph(KnowledgeGraph.graphName(name))));
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, graph);
    return copy;
  }
}
