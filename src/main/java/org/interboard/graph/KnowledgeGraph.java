package org.interboard.graph;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.system.Txn;

/**
 * One publication of the graph, never changed after it is loaded: the default graph is everything,
 * flattened so that questions are quick, and each source keeps its named graph so that a fact can
 * be traced.
 */
public final class KnowledgeGraph {
  private final DatasetGraph dataset;
  private final Loaded loaded;
  private final String version;

  private KnowledgeGraph(DatasetGraph filled, String version) {
    this.version = version;
    Closed.to(filled.getContext());
    this.dataset = new DatasetGraphReadOnly(filled);
    this.loaded = read(Loaded::in);
  }

  /** Reads every source, or throws {@link BadFile} at the first place that cannot be read. */
  public static KnowledgeGraph load(Sources sources) {
    return new KnowledgeGraph(Reading.of(sources.files().stream()), sources.version());
  }

  /** The IRI of the named graph called {@code name}, such as {@code medway} or {@code shapes}. */
  public static Node graphName(String name) {
    return NodeFactory.createURI(Vocabulary.GRAPH + name);
  }

  /** Everything, for those who bring their own transactions, as the SPARQL door does. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Lets a reader look at the dataset in a transaction; what it returns must not need one. */
  public <T> T read(Function<DatasetGraph, T> reader) {
    return Txn.calculateRead(dataset, () -> reader.apply(dataset));
  }

  /** The names of the named graphs, without the namespace. */
  public Set<String> names() {
    return read(KnowledgeGraph::names);
  }

  private static Set<String> names(DatasetGraph dataset) {
    return Iter.asStream(dataset.listGraphNodes())
        .map(node -> node.getURI().substring(Vocabulary.GRAPH.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Which publication this is, in the sixteen digits of {@link Sources#version}. */
  public String version() {
    return version;
  }

  /** What this publication holds, counted. */
  public Loaded loaded() {
    return loaded;
  }
}
