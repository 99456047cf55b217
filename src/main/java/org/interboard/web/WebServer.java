package org.interboard.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.servlet.JavalinServlet;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.interboard.check.Check;
import org.interboard.graph.KnowledgeGraph;

/** One port for everything: Fuseki answers at the SPARQL door, Javalin at every other address. */
public final class WebServer {
  private static final int UPLOAD_MEGABYTES = 6;
  private static final int DRAIN_MILLIS = 10_000;
  private final FusekiServer fuseki;
  private final Address address;

  private WebServer(FusekiServer fuseki, Address address) {
    this.fuseki = fuseki;
    this.address = address;
  }

  /** Listens until {@link #stop}; throws {@link CannotListen} where the address cannot be had. */
  public static WebServer start(KnowledgeGraph graph, Address wanted) {
    return start(graph, wanted, PublicAddress.of(wanted));
  }

  /** The same for a site that the world knows by another address. */
  public static WebServer start(KnowledgeGraph graph, Address wanted, PublicAddress known) {
    return start(graph, Check.of(graph), wanted, known);
  }

  /** The same with a check that has been made of the graph already. */
  public static WebServer start(
      KnowledgeGraph graph, Check check, Address wanted, PublicAddress known) {
    FusekiServer fuseki =
        SparqlDoor.over(graph, known)
            .addServlet("/*", new JavalinServlet(site(Routes.over(graph, check, known)).unsafe))
            .port(wanted.port())
            .build();
    listenAt(wanted, fuseki.getJettyServer());
    open(fuseki, wanted);
    return new WebServer(fuseki, new Address(wanted.host(), fuseki.getPort()));
  }

  private static Javalin site(List<Route> routes) {
    return Javalin.create(config -> configure(config, routes));
  }

  private static void configure(JavalinConfig config, List<Route> routes) {
    config.startup.showJavalinBanner = false;
    config.http.prefer405over404 = true;
    holdUploadsInMemory(config.jetty.multipartConfig);
    Problems.install(config.routes);
    Options.beside(routes).forEach(route -> route.addTo(config.routes));
  }

  /** No draft is ever written to the disk. */
  private static void holdUploadsInMemory(MultipartConfig uploads) {
    uploads.maxFileSize(UPLOAD_MEGABYTES, SizeUnit.MB);
    uploads.maxInMemoryFileSize(2 * UPLOAD_MEGABYTES, SizeUnit.MB);
    uploads.maxTotalRequestSize(UPLOAD_MEGABYTES, SizeUnit.MB);
  }

  private static void listenAt(Address address, Server jetty) {
    ((ServerConnector) jetty.getConnectors()[0]).setHost(address.host());
    jetty.setHandler(new GracefulHandler(new ResponseHeaders(jetty.getHandler())));
    jetty.setErrorHandler(new ProblemPage());
    jetty.setStopTimeout(DRAIN_MILLIS);
  }

  private static void open(FusekiServer fuseki, Address wanted) {
    try {
      fuseki.start();
    } catch (FusekiException e) {
      if (e.getCause() instanceof java.io.IOException cause) {
        throw new CannotListen(wanted, cause);
      }
      throw e;
    }
  }

  /** Where it listens, with the port that it was given. */
  public Address address() {
    return address;
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Takes no new request and finishes those in flight. */
  public void stop() {
    fuseki.stop();
  }
}
