package org.interboard.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J's store in memory, in the same process. */
record Rdf4jEngine(SailRepository repository) implements Engine {

  static Rdf4jEngine of(Path triples) throws Exception {
    SailRepository repository = new SailRepository(new MemoryStore());
    load(repository, triples);
    return new Rdf4jEngine(repository);
  }

  static void load(SailRepository repository, Path triples) throws Exception {
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.begin(IsolationLevels.NONE);
      connection.add(triples.toFile(), RDFFormat.NTRIPLES);
      connection.commit();
    }
  }

  @Override
  public String name() {
    return "RDF4J MemoryStore";
  }

  @Override
  public Answered ask(String query) throws Exception {
    List<String> columns = new ArrayList<>();
    List<BindingSet> found = new ArrayList<>();
    try {
      double millis = Rounds.millis(() -> select(query, columns, found));
      if (millis > LONGEST * 1000) { // it looks at its clock now and then only
        throw new TimeoutException(name());
      }
      return new Answered(millis, found.stream().map(row -> row(columns, row)).toList());
    } catch (QueryInterruptedException late) {
      throw new TimeoutException(name());
    } catch (RuntimeException fault) {
      throw new IOException(fault); // its own, which is its answer
    }
  }

  private void select(String query, List<String> columns, List<BindingSet> found) {
    try (RepositoryConnection connection = repository.getConnection()) {
      TupleQuery prepared = connection.prepareTupleQuery(query);
      prepared.setMaxExecutionTime(LONGEST);
      try (TupleQueryResult running = prepared.evaluate()) {
        columns.addAll(running.getBindingNames());
        running.forEach(found::add);
      }
    }
  }

  private static String row(List<String> columns, BindingSet row) {
    return Agreement.row(columns.stream().map(each -> text(row.getValue(each))).toList());
  }

  static String text(Value value) {
    return value == null ? "" : value.isBNode() ? Agreement.BLANK : value.stringValue();
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
