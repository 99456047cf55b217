package org.interboard.web;

import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;

/** Opens the whole graph to SPARQL 1.1 queries at {@code /sparql}, and to nothing else. */
final class SparqlDoor {
  private static final String PATH = "/sparql";
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private SparqlDoor() {}

  static FusekiServer.Builder over(PublishedSite site, PublicAddress address) {
    return FusekiServer.create()
        .fusekiModules(FusekiModules.create())
        .addFilter(PATH, new SparqlEntrance(site, address))
        .registerOperation(Operation.Query, new GuardedQuery())
        .add(PATH, DataService.newBuilder(published(site)).addEndpoint(queries()));
  }

  private static CurrentDataset published(PublishedSite site) {
    return new CurrentDataset(() -> site.now().publication().graph());
  }

  private static Endpoint queries() {
    return Endpoint.create().operation(Operation.Query).endpointName("").context(limits()).build();
  }

  private static Context limits() {
    return new Context().set(ARQ.queryTimeout, Long.toString(LIMIT.toMillis()));
  }
}
