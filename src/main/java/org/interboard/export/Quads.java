package org.interboard.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
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

/**
 * The named graphs as RDF, one after the other in order of name, each statement at a place that
 * does not depend on the day. No more than one graph is in memory.
 */
final class Quads {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private Quads() {}

  /** N-Quads, each graph in order of its letters. */
  static void lines(KnowledgeGraph graph, OutputStream out) throws IOException {
    for (String name : graph.names()) {
      String lines =
          text(alone(graph, name), RDFFormat.NQUADS)
              .lines()
              .sorted()
              .map(line -> line + "\n")
              .collect(Collectors.joining());
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** TriG with its prefixes once, at the head. */
  static void trig(KnowledgeGraph graph, OutputStream out) throws IOException {
    String head = text(empty(), RDFFormat.TRIG_PRETTY);
    out.write(head.getBytes(StandardCharsets.UTF_8));
    for (String name : graph.names()) {
      String whole = text(alone(graph, name), RDFFormat.TRIG_PRETTY);
      out.write(whole.substring(head.length()).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A Turtle file a graph. */
  static void turtle(KnowledgeGraph graph, OutputStream out) throws IOException {
    try (StableZip zip = StableZip.to(out)) {
      for (String name : graph.names()) {
        zip.add(name + ".ttl", turtle(sorted(graph, name)));
      }
    }
  }

  private static byte[] turtle(Graph triples) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(triples).format(RDFFormat.TURTLE_PRETTY).output(bytes);
    return bytes.toByteArray();
  }

  private static String text(DatasetGraph named, RDFFormat format) {
    return RDFWriter.source(named).format(format).asString();
  }

  private static DatasetGraph alone(KnowledgeGraph graph, String name) {
    DatasetGraph named = empty();
    named.addGraph(KnowledgeGraph.graphName(name), sorted(graph, name));
    return named;
  }

  private static DatasetGraph empty() {
    DatasetGraph named = DatasetGraphFactory.create();
    named.prefixes().putAll(Vocabulary.prefixMapping());
    return named;
  }

  private static Graph sorted(KnowledgeGraph graph, String name) {
    Graph sorted = GraphFactory.createDefaultGraph();
    sorted.getPrefixMapping().setNsPrefixes(Vocabulary.prefixMapping());
    graph
        .read(dataset -> dataset.getGraph(KnowledgeGraph.graphName(name)).stream().toList())
        .stream()
        .sorted(ORDER)
        .forEach(sorted::add);
    return sorted;
  }
}
