package org.interboard.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.servlet.JavalinServlet;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.interboard.graph.KnowledgeGraph;

/** One port for everything: Fuseki answers at the SPARQL door, Javalin at every other address. */
public final class WebServer {
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
    FusekiServer fuseki =
        SparqlDoor.over(graph, known)
            .addServlet("/*", new JavalinServlet(site(graph, known).unsafe))
            .port(wanted.port())
            .build();
    listenAt(wanted, fuseki.getJettyServer());
    open(fuseki, wanted);
    return new WebServer(fuseki, new Address(wanted.host(), fuseki.getPort()));
  }

  private static Javalin site(KnowledgeGraph graph, PublicAddress known) {
    return Javalin.create(config -> configure(config, graph, known));
  }

  private static void configure(JavalinConfig config, KnowledgeGraph graph, PublicAddress known) {
    config.startup.showJavalinBanner = false;
    config.http.prefer405over404 = true;
    Problems.install(config.routes);
    Options.beside(Routes.over(graph, known)).forEach(route -> route.addTo(config.routes));
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
