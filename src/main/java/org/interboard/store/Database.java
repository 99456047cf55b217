package org.interboard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.TableBase;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 database in a folder: each source in its named graph, and all of them in the default
 * graph. It is written once, into a new folder, and from then on only read: TDB2 can spoil a
 * database that is written to after a write that failed.
 */
final class Database implements AutoCloseable {
  /** The file by which TDB2 keeps other processes out; it is no part of the data. */
  static final String LOCK = "tdb.lock";

  /**
   * A named graph holds one source, and what is in it is found by its subjects: the two indexes by
   * graph and property and by graph and value, which TDB2 keeps besides, are a fifth of the
   * loading.
   */
  private static final StoreParams INDEXES =
      StoreParams.builder("interboard")
          .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
          .build();

  private final DatasetGraph dataset;

  private Database(DatasetGraph dataset) {
    this.dataset = dataset;
    TdbQueries.over(dataset);
  }

  /** Opens it, or makes an empty one; another process that holds it is a DBOpEnvException. */
  static Database in(Path folder) {
    TdbQueries.prepare();
    try {
      return new Database(DatabaseMgr.connectDatasetGraph(Location.create(folder), INDEXES));
    } catch (DBOpEnvException closed) {
      if (closed.getCause() instanceof IOException disk) {
        throw new UncheckedIOException(disk);
      }
      throw closed;
    }
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** Takes all that the source hands over, some triples at a time with the name of their graph. */
  void fill(Consumer<BiConsumer<Node, Graph>> source) {
    // Of TDB2's loaders the one that works in a single thread: an error in another would be lost.
    DataLoader loader = LoaderFactory.sequentialLoader(dataset, (text, values) -> {});
    loader.startBulk();
    StreamRDF into = loader.stream();
    into.start();
    source.accept((name, triples) -> put(name, triples, into));
    into.finish();
    loader.finishBulk();
  }

  private static void put(Node name, Graph triples, StreamRDF into) {
    triples.getPrefixMapping().getNsPrefixMap().forEach(into::prefix);
    triples
        .find()
        .forEachRemaining(
            triple -> {
              into.triple(triple);
              into.quad(Quad.create(name, triple));
            });
  }

  /** How many statements each named graph has: their numbers are counted, and none is read. */
  SortedMap<String, Long> graphs() {
    return read(
        () -> {
          NodeTupleTable quads = tables().getQuadTable().getNodeTupleTable();
          Map<NodeId, LongAdder> found = new HashMap<>();
          quads
              .findAll()
              .forEachRemaining(
                  row -> found.computeIfAbsent(row.get(0), any -> new LongAdder()).increment());
          SortedMap<String, Long> counts = new TreeMap<>();
          found.forEach(
              (graph, count) ->
                  counts.put(quads.getNodeTable().getNodeForNodeId(graph).getURI(), count.sum()));
          return counts;
        });
  }

  /** How many statements each index has: three of the default graph, four of the named ones. */
  SortedMap<String, Long> indexes() {
    return read(
        () -> {
          SortedMap<String, Long> counts = new TreeMap<>();
          allIndexes().forEach(index -> counts.put(index.getName(), index.size()));
          return counts;
        });
  }

  private Stream<TupleIndex> allIndexes() {
    return Stream.of(tables().getTripleTable(), tables().getQuadTable())
        .map(TableBase::getNodeTupleTable)
        .flatMap(table -> Stream.of(table.getTupleTable().getIndexes()));
  }

  private DatasetGraphTDB tables() {
    return TDBInternal.getDatasetGraphTDB(dataset);
  }

  private <T> T read(Supplier<T> reader) {
    return Txn.calculateRead(dataset, reader);
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset, true);
  }
}
