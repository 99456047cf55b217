package org.interboard.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.web.frame.FrameHandler;
import org.interboard.web.guard.Guard;
import org.interboard.web.guard.Metrics;
import org.interboard.web.guard.Protection;
import org.interboard.web.guard.Pulse;

/** One port for everything: Fuseki answers at the SPARQL door, Javalin at every other address. */
public final class WebServer {
  private static final int UPLOAD_MEGABYTES = 6;
  // Fuseki's own twenty are soon all waiting for queries and checks. All are there from the start:
  // a machine that gives too few is found out then, not when many ask.
  private static final int THREADS = 100;
  // Longer than a query may take, so that the slowest is still answered.
  private static final int DRAIN_MILLIS = 15_000;
  private static final Duration PULSE = Duration.ofSeconds(10);
  private static final int MISSED = 6;

  private final FusekiServer fuseki;
  private final Address address;
  private final PublishedSite site;
  private final ReloadDoor reload;

  private WebServer(FusekiServer fuseki, Address address, PublishedSite site, ReloadDoor reload) {
    this.fuseki = fuseki;
    this.address = address;
    this.site = site;
    this.reload = reload;
  }

  /** Listens until {@link #stop}; throws {@link CannotListen} where the address cannot be had. */
  public static WebServer start(KnowledgeGraph graph, Address wanted) {
    return start(graph, wanted, PublicAddress.of(wanted));
  }

  /** The same for a site that the world knows by another address. */
  public static WebServer start(KnowledgeGraph graph, Address wanted, PublicAddress known) {
    return start(Publication.of(graph), wanted, known);
  }

  /** The same for what has been made ready already. */
  public static WebServer start(Publication first, Address wanted, PublicAddress known) {
    return start(first, wanted, known, Protection.usual());
  }

  /** The same, protected as whoever runs it has chosen. */
  public static WebServer start(
      Publication first, Address wanted, PublicAddress known, Protection protection) {
    Problems.prepare();
    Guard guard = Guard.of(protection);
    PublishedSite site =
        new PublishedSite(
            first, next -> site(Routes.over(next, known, guard), guard), guard.pages());
    count(site, guard.metrics());
    ReloadDoor reload = new ReloadDoor();
    FusekiServer fuseki =
        SparqlDoor.over(site, known, guard)
            .addServlet(ReloadDoor.PATH, reload)
            .addServlet("/*", site)
            .port(wanted.port())
            .numServerThreads(THREADS, THREADS)
            .build();
    listenAt(wanted, fuseki.getJettyServer(), known, site, guard);
    guard.watch(fuseki.getJettyServer());
    open(fuseki, wanted);
    return new WebServer(fuseki, new Address(wanted.host(), fuseki.getPort()), site, reload);
  }

  /** How what is found there takes the place of what is served, whenever it is told to. */
  public Republishing republishing(
      Supplier<Republishing.Found> data, Function<KnowledgeGraph, Publication> maker) {
    return new Republishing(site, data, maker);
  }

  /** Lets whoever shows the token publish the data anew with {@code POST /admin/reload}. */
  public void letReload(Republishing republishing, String token) {
    reload.open(republishing, token);
  }

  private static Javalin site(List<Route> routes, Guard guard) {
    guard.serves(SparqlDoor.PATH);
    routes.forEach(route -> guard.serves(route.path()));
    return Javalin.create(config -> configure(config, routes));
  }

  private static void count(PublishedSite site, Metrics metrics) {
    metrics.gauge(
        "interboard.publication.age.seconds",
        "For how long what is served has been",
        site,
        PublishedSite::age);
    metrics.gauge(
        "interboard.answers.kept",
        "Bytes of answers kept to be given again",
        site,
        PublishedSite::kept);
  }

  private static void configure(JavalinConfig config, List<Route> routes) {
    config.startup.showJavalinBanner = false;
    config.http.prefer405over404 = true;
    holdUploadsInMemory(config.jetty.multipartConfig);
    config.routes.after(WebServer::varyByCompression);
    Problems.install(config);
    Options.beside(routes).forEach(route -> route.addTo(config.routes));
  }

  // Javalin compresses what it writes, and leaves it to us to tell those who keep answers.
  private static void varyByCompression(Context ctx) {
    if (ctx.res().getHeaders("Vary").stream().noneMatch(by -> by.contains("Accept-Encoding"))) {
      ctx.res().addHeader("Vary", "Accept-Encoding");
    }
  }

  /** No draft is ever written to the disk. */
  private static void holdUploadsInMemory(MultipartConfig uploads) {
    uploads.maxFileSize(UPLOAD_MEGABYTES, SizeUnit.MB);
    uploads.maxInMemoryFileSize(2 * UPLOAD_MEGABYTES, SizeUnit.MB);
    uploads.maxTotalRequestSize(UPLOAD_MEGABYTES, SizeUnit.MB);
  }

  private static void listenAt(
      Address address, Server jetty, PublicAddress known, PublishedSite site, Guard guard) {
    ((ServerConnector) jetty.getConnectors()[0]).setHost(address.host());
    FrameHandler framed =
        new FrameHandler(jetty.getHandler(), known, () -> site.now().publication().version());
    ResponseHeaders headers = new ResponseHeaders(guard.before(framed), guard.strictTransport());
    jetty.setHandler(new GracefulHandler(headers));
    answerMistakes(jetty, new ProblemPage(headers));
    jetty.setStopTimeout(DRAIN_MILLIS);
  }

  /**
   * Those that Jetty finds before the servlets see the request, and those it finds beneath them.
   */
  private static void answerMistakes(Server jetty, ProblemPage page) {
    jetty.setErrorHandler(page);
    jetty
        .getDescendants(ServletContextHandler.class)
        .forEach(context -> context.setErrorHandler(page));
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

  /** Does so where it is not stopped, and yet nobody is answered for a minute. */
  public void whenLost(Runnable then) {
    ServerConnector connector = (ServerConnector) fuseki.getJettyServer().getConnectors()[0];
    Pulse.lost(connector, PULSE, MISSED, then);
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
