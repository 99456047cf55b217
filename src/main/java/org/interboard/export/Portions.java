package org.interboard.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Rows;

/**
 * A publication in portions that can be asked one after the other, however many there are: what the
 * documents of one area say, each time with all that documents share.
 */
record Portions(KnowledgeGraph graph, KnowledgeGraph shared, List<List<Node>> areas) {
  private static final String QUERY = "org/interboard/export/portions.rq";

  static Portions of(KnowledgeGraph graph) {
    Map<String, List<Node>> areas = new LinkedHashMap<>();
    Map<Node, String> first = new LinkedHashMap<>();
    Rows.of(graph, QUERY)
        .forEach(
            row -> first.putIfAbsent(NodeFactory.createURI(row.get("graph")), row.get("area")));
    first.forEach((name, area) -> areas.computeIfAbsent(area, any -> new ArrayList<>()).add(name));
    return new Portions(graph, shared(graph, first.keySet()), List.copyOf(areas.values()));
  }

  private static KnowledgeGraph shared(KnowledgeGraph graph, Set<Node> instruments) {
    Set<Node> names =
        graph.names().stream().map(KnowledgeGraph::graphName).collect(Collectors.toSet());
    names.removeAll(instruments);
    return graph.read(dataset -> alone(copy(dataset, names), graph.version()));
  }

  private static Graph copy(DatasetGraph dataset, Iterable<Node> names) {
    Graph copy = new GraphMem2Fast();
    names.forEach(name -> GraphUtil.addInto(copy, dataset.getGraph(name)));
    return copy;
  }

  /** Hands over one portion after the other, in order of the areas' names. */
  void each(Consumer<KnowledgeGraph> taker) {
    areas.forEach(names -> taker.accept(portion(names)));
  }

  private KnowledgeGraph portion(List<Node> names) {
    Graph own = graph.read(dataset -> copy(dataset, names));
    return alone(new Union(own, shared.dataset().getDefaultGraph()), graph.version());
  }

  private static KnowledgeGraph alone(Graph triples, String version) {
    return KnowledgeGraph.of(DatasetGraphFactory.wrap(triples), version);
  }
}
