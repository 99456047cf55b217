package org.interboard.store;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.graph.Engine;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sha256;

/**
 * A server that is asked over the SPARQL 1.1 protocol. It may be slow, broken or hostile: an answer
 * is taken whole, within a time and a size, or there is a {@link NoAnswer}; after some of those it
 * is left alone for a while.
 */
public final class Endpoint implements Engine {
  private static final int AT_ONCE = 16;
  private static final Duration USUAL = Duration.ofSeconds(10);
  private static final Duration COUNTING = Duration.ofMinutes(5);
  private static final Duration REST = Duration.ofSeconds(5);
  private static final int DIGITS = 16;
  private static final Query COUNTS =
      QueryFactory.create(
          "SELECT ?property (COUNT(*) AS ?statements) WHERE { ?thing ?property ?value }"
              + " GROUP BY ?property");

  private final Exchange exchange;
  private final Duration patience;
  private final AtomicReference<String> version = new AtomicReference<>("");
  private final Semaphore turns = new Semaphore(AT_ONCE);
  private final CircuitBreaker breaker;

  private Endpoint(Exchange exchange, Duration patience, Optional<String> version) {
    this.exchange = exchange;
    this.patience = patience;
    this.breaker = CircuitBreaker.of(exchange.server().getAuthority(), habits());
    version.ifPresent(this.version::set);
  }

  /**
   * The server at that address, shown what the header {@code Authorization} is to say, if anything.
   */
  public static Endpoint at(URI server, Optional<String> authorization) {
    return new Endpoint(new Exchange(server, authorization), USUAL, Optional.empty());
  }

  /** The same that waits otherwise than ten seconds for an answer. */
  Endpoint patient(Duration other) {
    return new Endpoint(exchange, other, Optional.empty());
  }

  private static CircuitBreakerConfig habits() {
    return CircuitBreakerConfig.custom()
        .recordException(Endpoint::isDown)
        .slidingWindowSize(5)
        .minimumNumberOfCalls(3)
        .waitDurationInOpenState(REST)
        .permittedNumberOfCallsInHalfOpenState(1)
        .build();
  }

  /** Of a question that it cannot answer there may be others that it can. */
  private static boolean isDown(Throwable failure) {
    return failure instanceof NoAnswer none && none.kind() != NoAnswer.Kind.UNUSABLE;
  }

  /**
   * The same, known to hold the statements of that graph; throws {@link NoAnswer} if it does not.
   */
  public Endpoint holding(KnowledgeGraph graph) {
    TreeMap<String, String> here = counts(graph.select(COUNTS));
    TreeMap<String, String> there = counts(count());
    if (!here.equals(there)) {
      throw NoAnswer.unusable(exchange.server(), Difference.between(here, there));
    }
    return new Endpoint(exchange, patience, Optional.of(graph.version()));
  }

  /** Of the graph that it holds the version; or else a sum of how often it has each property. */
  @Override
  public String version() {
    return version.updateAndGet(known -> known.isEmpty() ? counted() : known);
  }

  private String counted() {
    byte[] counts = counts(count()).toString().getBytes(StandardCharsets.UTF_8);
    return Sha256.of(counts).substring(0, DIGITS);
  }

  private List<Binding> count() {
    return asked(() -> exchange.rows(COUNTS, COUNTING));
  }

  private static TreeMap<String, String> counts(List<Binding> rows) {
    TreeMap<String, String> counts = new TreeMap<>();
    rows.forEach(
        row ->
            counts.put(
                row.get("property").toString(), row.get("statements").getLiteralLexicalForm()));
    return counts;
  }

  @Override
  public boolean isUp() {
    return breaker.getState() != CircuitBreaker.State.OPEN;
  }

  @Override
  public List<Binding> select(Query query) {
    return asked(() -> exchange.rows(query, patience));
  }

  @Override
  public List<Binding> selectInAdvance(Query query) {
    return select(query);
  }

  @Override
  public Graph construct(Query query) {
    return asked(() -> exchange.statements(query, patience));
  }

  /** So many at once and no more, so that a server that hangs does not hold all who ask others. */
  private <T> T asked(Supplier<T> question) {
    if (!turns.tryAcquire()) {
      throw NoAnswer.resting(exchange.server());
    }
    try {
      return breaker.executeSupplier(question);
    } catch (CallNotPermittedException resting) {
      throw NoAnswer.resting(exchange.server());
    } finally {
      turns.release();
    }
  }
}
