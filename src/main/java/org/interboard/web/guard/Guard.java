package org.interboard.web.guard;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** All that stands between the world and the site, so that no request takes the place of others. */
public final class Guard {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int IDLE_MILLIS = 15_000;

  // Jetty pools buffers up to 64 KiB; Fuseki's own megabytes were made and cleared for each answer.
  private static final int ANSWER_BUFFER_BYTES = 32 * 1024;

  private final Protection protection;
  private final Workers workers;
  private final CheckRoom checks = new CheckRoom();
  private final PageRoom pages = new PageRoom(PATIENCE);
  private final Freight freight = Freight.ofThisMachine();
  private final Metrics metrics;
  private final Optional<Fairness> fairness;
  private final Ledger ledger;

  private Guard(Protection protection, Workers workers) {
    this.protection = protection;
    this.workers = workers;
    this.metrics = new Metrics(workers);
    metrics.gauge(
        "interboard.answers.held", "Bytes of answers on their way", freight, Freight::held);
    metrics.gauge("interboard.checks.busy", "Drafts being checked", checks, CheckRoom::busy);
    this.fairness =
        protection.limitClients()
            ? Optional.of(new Fairness(protection.clientHeader()))
            : Optional.empty();
    this.ledger = new Ledger(metrics, fairness, protection.log());
  }

  public static Guard of(Protection protection) {
    return new Guard(protection, new Workers(protection.queryTime(), new Memory()));
  }

  /** The site with those before it who turn away, and who wait for the whole of a request. */
  public Handler before(Handler site) {
    Handler whole = new Arrival(new Departure(new Crowd(new OwnMethod(site)), freight));
    return fairness.<Handler>map(each -> new Turnstile(whole, each)).orElse(whole);
  }

  /** Bounds what connections may take, and has each answer written down. */
  public void watch(Server jetty) {
    jetty.addBean(new NetworkConnectionLimit((int) Limit.CONNECTIONS.most(), jetty));
    jetty.setRequestLog(ledger);
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    connector.setIdleTimeout(IDLE_MILLIS);
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setRequestHeaderSize((int) Limit.HEADER_LENGTH.most());
    http.setOutputBufferSize(ANSWER_BUFFER_BYTES);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
  }

  /** Counts what is asked of this address apart from that of others. */
  public void serves(String path) {
    ledger.serves(path);
  }

  public Workers workers() {
    return workers;
  }

  public CheckRoom checks() {
    return checks;
  }

  public PageRoom pages() {
    return pages;
  }

  public Freight freight() {
    return freight;
  }

  public Metrics metrics() {
    return metrics;
  }

  public boolean strictTransport() {
    return protection.strictTransport();
  }
}
