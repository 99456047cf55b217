package org.interboard.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Labels;
import org.interboard.graph.Vocabulary;

/**
 * A real instrument, from which invented ones are varied: the slug and the name of its area, and
 * what is said of each of its things, blank nodes with the thing that they belong to.
 */
record Specimen(String slug, String name, String source, Map<String, List<Triple>> things) {
  private static final Node AREA = node("area");
  private static final List<Node> KINDS =
      List.of(node("Protocol"), node("SafeguardingArrangements"));

  /** Every instrument of the graph, in order of slug. */
  static List<Specimen> in(KnowledgeGraph graph) {
    return graph.read(
        dataset ->
            graph.names().stream()
                .map(name -> dataset.getGraph(KnowledgeGraph.graphName(name)))
                .filter(Specimen::isInstrument)
                .map(one -> of(one, dataset))
                .toList());
  }

  private static Node node(String name) {
    return NodeFactory.createURI(Vocabulary.IB + name);
  }

  private static boolean isInstrument(Graph graph) {
    return KINDS.stream().anyMatch(kind -> graph.contains(Node.ANY, RDF.type.asNode(), kind));
  }

  private static Specimen of(Graph graph, DatasetGraph dataset) {
    Node instrument =
        KINDS.stream()
            .flatMap(kind -> graph.stream(Node.ANY, RDF.type.asNode(), kind))
            .findFirst()
            .orElseThrow()
            .getSubject();
    String[] path = instrument.getURI().substring(Vocabulary.ID.length()).split("/");
    Node area = NodeFactory.createURI(Vocabulary.ID + "area/" + path[0]);
    String source =
        graph.stream(instrument, DCTerms.source.asNode(), Node.ANY)
            .findFirst()
            .orElseThrow()
            .getObject()
            .getURI();
    return new Specimen(
        path[0], new Labels(dataset.getDefaultGraph()).of(area), source, things(graph));
  }

  private static Map<String, List<Triple>> things(Graph graph) {
    Map<String, List<Triple>> things = new TreeMap<>();
    graph.stream()
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct()
        .forEach(subject -> things.put(subject.getURI(), whole(graph, subject)));
    return things;
  }

  private static List<Triple> whole(Graph graph, Node subject) {
    List<Triple> own =
        graph.stream(subject, Node.ANY, Node.ANY)
            .sorted(Comparator.comparing(Triple::toString))
            .toList();
    List<Triple> whole = new ArrayList<>(own);
    own.stream()
        .map(Triple::getObject)
        .filter(Node::isBlank)
        .forEach(part -> whole.addAll(whole(graph, part)));
    return whole;
  }
}
