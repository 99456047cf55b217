package org.interboard.web.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * Writes down each answer when it is given: for the log one line of JSON, for the metrics a count.
 * What was asked or sent is not in it: no query, no parameter, no draft, no client.
 */
final class Ledger implements RequestLog {
  /** The answer's header that says on which limit a refusal rests. */
  static final String LIMIT = "X-Limit";

  private static final int LONGEST_PATH = 200;
  private static final ObjectWriter JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build().writer();

  private final Set<String> places = ConcurrentHashMap.newKeySet();
  private final Metrics metrics;
  private final Optional<Fairness> fairness;
  private final Optional<Consumer<String>> lines;

  Ledger(Metrics metrics, Optional<Fairness> fairness, Optional<Consumer<String>> lines) {
    this.metrics = metrics;
    this.fairness = fairness;
    this.lines = lines;
  }

  void serves(String path) {
    places.add(first(path));
  }

  @Override
  public void log(Request request, Response response) {
    long nanos = System.nanoTime() - request.getBeginNanoTime();
    int status = response.getStatus();
    Optional<String> limit = Optional.ofNullable(response.getHeaders().get(LIMIT));
    metrics.answered(request.getMethod(), place(path(request)), status, nanos);
    limit.ifPresent(metrics::refused);
    fairness.ifPresent(each -> each.charge(request, TimeUnit.NANOSECONDS.toMillis(nanos), status));
    lines.ifPresent(log -> log.accept(line(request, response, nanos, limit)));
  }

  private static String line(
      Request request, Response response, long nanos, Optional<String> limit) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", Instant.now().toString());
    line.put("method", cut(request.getMethod()));
    line.put("path", cut(path(request)));
    line.put("status", response.getStatus());
    line.put("ms", TimeUnit.NANOSECONDS.toMillis(nanos));
    line.put("bytes", Response.getContentBytesWritten(response));
    limit.ifPresent(name -> line.put("limit", name));
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String path(Request request) {
    return Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
  }

  private static String cut(String text) {
    return text.length() > LONGEST_PATH ? text.substring(0, LONGEST_PATH) + "…" : text;
  }

  /**
   * The first part of the path, if there is anything there: names that clients make up are many.
   */
  private String place(String path) {
    String first = first(path);
    return places.contains(first) ? first : "other";
  }

  private static String first(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? path : path.substring(0, end);
  }
}
