package org.interboard.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Vocabulary;
import org.interboard.sheet.StableZip;

/** The named graphs as RDF, each statement at a place that does not depend on the day. */
final class Quads {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private Quads() {}

  /** N-Quads in order of their letters. */
  static byte[] lines(KnowledgeGraph graph) {
    return new String(written(graph, RDFFormat.NQUADS), StandardCharsets.UTF_8)
        .lines()
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] written(KnowledgeGraph graph, RDFFormat format) {
    DatasetGraph named = DatasetGraphFactory.create();
    named.prefixes().putAll(Vocabulary.prefixMapping());
    graphs(graph)
        .forEach((name, triples) -> named.addGraph(KnowledgeGraph.graphName(name), triples));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(named).format(format).output(bytes);
    return bytes.toByteArray();
  }

  /** A Turtle file a graph, in order of name. */
  static byte[] turtle(KnowledgeGraph graph) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    graphs(graph).forEach((name, triples) -> files.put(name + ".ttl", turtle(triples)));
    return StableZip.of(files);
  }

  private static byte[] turtle(Graph triples) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(triples).format(RDFFormat.TURTLE_PRETTY).output(bytes);
    return bytes.toByteArray();
  }

  private static Map<String, Graph> graphs(KnowledgeGraph graph) {
    Map<String, Graph> graphs = new LinkedHashMap<>();
    graph.names().forEach(name -> graphs.put(name, graph.read(dataset -> sorted(dataset, name))));
    return graphs;
  }

  private static Graph sorted(DatasetGraph dataset, String name) {
    Node node = KnowledgeGraph.graphName(name);
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Vocabulary.prefixMapping());
    dataset.getGraph(node).stream().sorted(ORDER).forEach(graph::add);
    return graph;
  }
}
