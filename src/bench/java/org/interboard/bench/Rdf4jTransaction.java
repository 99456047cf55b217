package org.interboard.bench;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclSail;
import org.eclipse.rdf4j.sail.shacl.ShaclSail.TransactionSettings.ValidationApproach;
import org.eclipse.rdf4j.sail.shacl.ShaclSailValidationException;

/** A draft added in a transaction of RDF4J, which judges what it changes and refuses it. */
record Rdf4jTransaction(SailRepository repository, Model draft) implements AutoCloseable {
  private static final long UNLIMITED = -1;

  static Rdf4jTransaction of(Shaped shaped, Graph draft) throws Exception {
    ShaclSail sail = new ShaclSail(new MemoryStore());
    sail.setValidationResultsLimitPerConstraint(UNLIMITED);
    sail.setValidationResultsLimitTotal(UNLIMITED);
    SailRepository repository = new SailRepository(sail);
    try (SailRepositoryConnection connection = repository.getConnection()) {
      connection.begin(IsolationLevels.NONE, ValidationApproach.Disabled);
      connection.add(shaped.dataFile().toFile(), RDFFormat.NTRIPLES);
      connection.add(shaped.shapesFile().toFile(), RDFFormat.NTRIPLES, RDF4J.SHACL_SHAPE_GRAPH);
      connection.commit();
    }
    return new Rdf4jTransaction(repository, model(draft));
  }

  private static Model model(Graph draft) throws Exception {
    StringWriter triples = new StringWriter();
    RDFDataMgr.write(triples, draft, Lang.NTRIPLES);
    return Rio.parse(new StringReader(triples.toString()), RDFFormat.NTRIPLES);
  }

  String name() {
    return "a transaction of RDF4J's ShaclSail";
  }

  Judge.Judged judge() {
    long start = System.nanoTime();
    List<String> found = add();
    return new Judge.Judged((System.nanoTime() - start) / 1e6, found);
  }

  private List<String> add() {
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.begin();
      connection.add(draft);
      connection.commit();
      throw new IllegalStateException("the draft has faults, and was let in");
    } catch (RepositoryException refused) {
      if (refused.getCause() instanceof ShaclSailValidationException why) {
        return Rdf4jJudge.told(why.validationReportAsModel());
      }
      throw refused;
    }
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
