package org.interboard.graph;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;

/** Gathers what each source says: in the graph of its name, and in the one that is everything. */
final class Filling {
  private final Graph all = new GraphMem2Fast();
  private final Map<Node, Graph> named = new TreeMap<>(NodeCmp::compareRDFTerms);
  private final PrefixMap prefixes = PrefixMapFactory.create();

  void add(Node name, Graph said) {
    add(name, said.getPrefixMapping().getNsPrefixMap(), said.find());
  }

  void add(Node name, Map<String, String> declared, Iterator<Triple> triples) {
    Graph graph = named.computeIfAbsent(name, each -> new GraphMem2Fast());
    triples.forEachRemaining(
        triple -> {
          graph.add(triple);
          all.add(triple);
        });
    graph.getPrefixMapping().setNsPrefixes(declared);
    all.getPrefixMapping().setNsPrefixes(declared);
    prefixes.putAll(declared);
  }

  /** All that was added, and nothing is added after it. */
  DatasetGraph dataset() {
    return new FrozenDataset(all, named, prefixes);
  }
}
