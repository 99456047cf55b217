package org.interboard.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;

/**
 * One publication of the graph, never changed after it is loaded: the default graph is everything,
 * flattened so that questions are quick, and each source keeps its named graph so that a fact can
 * be traced.
 */
public final class KnowledgeGraph implements Engine {
  private static final long SECONDS = 10;
  private static final long UNENDING = -1;
  private final DatasetGraph dataset;
  private final Readers readers;
  private final Later<Loaded> loaded;
  private final String version;
  private final BooleanSupplier sound;

  static {
    // What is made of Jena's classes before Jena has set itself up finds parts of it missing.
    JenaSystem.init();
  }

  private KnowledgeGraph(
      DatasetGraph filled,
      String version,
      Runnable close,
      BooleanSupplier sound,
      Optional<Loaded> counted) {
    this.version = version;
    this.sound = sound;
    this.readers = new Readers(close);
    Closed.to(filled.getContext());
    this.dataset = new ReadDataset(filled, readers, sound);
    this.loaded = Later.of(() -> counted.orElseGet(() -> read(Loaded::in)));
  }

  /** Reads every source, or throws {@link BadFile} at the first place that cannot be read. */
  public static KnowledgeGraph load(Sources sources) {
    String version = sources.version();
    return KeptGraph.of(version)
        .map(kept -> of(kept.dataset(), version, kept.loaded()))
        .orElseGet(() -> of(Reading.of(sources.files().stream()), version));
  }

  /**
   * A dataset that somebody else has filled and nobody changes any more, such as one on the disk:
   * its default graph is everything.
   */
  public static KnowledgeGraph of(DatasetGraph filled, String version) {
    return of(filled, version, () -> {}, () -> true);
  }

  /**
   * The same, to be closed so once it is {@link #replaced} and its last reader has left, and read
   * only while it is sound: after that there is {@link Unsound}.
   */
  public static KnowledgeGraph of(
      DatasetGraph filled, String version, Runnable close, BooleanSupplier sound) {
    return new KnowledgeGraph(filled, version, close, sound, Optional.empty());
  }

  /** The same, counted already. */
  static KnowledgeGraph of(DatasetGraph filled, String version, Loaded counted) {
    return new KnowledgeGraph(filled, version, () -> {}, () -> true, Optional.of(counted));
  }

  /** Lets somebody in who reads several times, until {@link #leave}; false where it is closed. */
  public boolean enter() {
    return readers.enter();
  }

  /** One of those who entered has done. */
  public void leave() {
    readers.leave();
  }

  /** Another has taken its place: it is closed as soon as nobody reads it any more. */
  public void replaced() {
    readers.replace();
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
    try {
      return Txn.calculateRead(dataset, () -> reader.apply(dataset));
    } catch (InternalError noFileBehindTheMemory) {
      throw new Unsound();
    }
  }

  @Override
  public boolean isUp() {
    return sound.getAsBoolean();
  }

  @Override
  public List<Binding> select(Query query) {
    // Rows of a store on the disk look up their values there, which ends with the reading.
    return run(query, SECONDS, KnowledgeGraph::rows);
  }

  /** However long that takes: it grows with the graph. */
  @Override
  public List<Binding> selectInAdvance(Query query) {
    return run(query, UNENDING, KnowledgeGraph::rows);
  }

  private static List<Binding> rows(QueryExec running) {
    return Iter.toList(Iter.map(running.select(), Binding::detach));
  }

  @Override
  public Graph construct(Query query) {
    return run(query, SECONDS, QueryExec::construct);
  }

  /** Cut off after so many seconds. */
  private <T> T run(Query query, long seconds, Function<QueryExec, T> reader) {
    return read(
        filled -> {
          try (QueryExec running =
              QueryExec.dataset(filled).query(query).timeout(seconds, TimeUnit.SECONDS).build()) {
            return reader.apply(running);
          }
        });
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

  /** The digits of {@link Sources#version}. */
  @Override
  public String version() {
    return version;
  }

  /** What this publication holds, counted. */
  public Loaded loaded() {
    return loaded.get();
  }
}
