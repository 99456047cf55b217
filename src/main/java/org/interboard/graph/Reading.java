package org.interboard.graph;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;

/** Reads source files into a dataset, as many at a time as there are processors. */
final class Reading {
  private final Graph all = new GraphMem2Fast();
  private final Map<Node, Graph> named = new TreeMap<>(NodeCmp::compareRDFTerms);
  private final PrefixMap prefixes = PrefixMapFactory.create();

  /** What one file says, or why it cannot be read: the first in order is told, not in time. */
  private sealed interface Read {
    record Said(SourceFile file, Graph triples) implements Read {}

    record Bad(BadFile why) implements Read {}
  }

  /** The dataset, or a {@link BadFile} for the first of the files that cannot be read. */
  static DatasetGraph of(Stream<SourceFile> files) {
    Reading reading = new Reading();
    files.parallel().map(Reading::read).forEachOrdered(reading::add);
    return new FrozenDataset(reading.all, reading.named, reading.prefixes);
  }

  private static Read read(SourceFile file) {
    try {
      String base = KnowledgeGraph.graphName(file.graph()).getURI();
      return new Read.Said(file, Turtle.read(file.path(), file.bytes(), base));
    } catch (BadFile bad) {
      return new Read.Bad(bad);
    }
  }

  private void add(Read read) {
    if (read instanceof Read.Bad bad) {
      throw bad.why();
    }
    Read.Said said = (Read.Said) read;
    Node name = KnowledgeGraph.graphName(said.file().graph());
    Graph graph = named.computeIfAbsent(name, each -> new GraphMem2Fast());
    said.triples()
        .find()
        .forEachRemaining(
            triple -> {
              graph.add(triple);
              all.add(triple);
            });
    PrefixMapping declared = said.triples().getPrefixMapping();
    graph.getPrefixMapping().setNsPrefixes(declared);
    all.getPrefixMapping().setNsPrefixes(declared);
    prefixes.putAll(declared);
  }
}
