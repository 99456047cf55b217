package org.interboard.web;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.interboard.question.form.ResultsJson;
import org.interboard.web.guard.Guard;

/** Opens the whole graph to SPARQL 1.1 queries at {@code /sparql}, and to nothing else. */
final class SparqlDoor {
  static final String PATH = "/sparql";

  private SparqlDoor() {}

  static FusekiServer.Builder over(PublishedSite site, PublicAddress address, Guard guard) {
    LabelledCsv.register();
    ResultsJson.register();
    SparqlEntrance entrance = new SparqlEntrance(site, address, guard.freight());
    return FusekiServer.create()
        .fusekiModules(FusekiModules.create())
        .addFilter(PATH, entrance)
        // Fuseki takes the address with a slash at its end, as some clients have it, for the same.
        .addFilter(PATH + "/", entrance)
        .registerOperation(Operation.Query, new GuardedQuery(guard.workers()))
        .add(PATH, DataService.newBuilder(published(site)).addEndpoint(queries()));
  }

  private static CurrentDataset published(PublishedSite site) {
    return new CurrentDataset(() -> site.now().publication().graph());
  }

  private static Endpoint queries() {
    return Endpoint.create().operation(Operation.Query).endpointName("").build();
  }
}
