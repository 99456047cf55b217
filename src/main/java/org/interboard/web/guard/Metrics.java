package org.interboard.web.guard;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What the server counts of its own work, in the text format of Prometheus. */
public final class Metrics {
  /** The media type of that format. */
  public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  public Metrics(Workers workers) {
    new JvmMemoryMetrics().bindTo(registry);
    gauge("interboard.workers.busy", "Threads at work on queries", workers, Workers::busy);
    gauge("interboard.workers.waiting", "Queries that wait for one", workers, Workers::waiting);
    gauge("interboard.workers.stuck", "Threads that do not end", workers, Workers::stuck);
  }

  /** Shows a number as it is whenever somebody looks. */
  public <T> void gauge(String name, String description, T of, ToDoubleFunction<T> number) {
    Gauge.builder(name, of, number)
        .description(description)
        .strongReference(true)
        .register(registry);
  }

  /** Counts one answer; {@code place} is the first part of its path. */
  void answered(String method, String place, int status, long nanos) {
    Timer.builder("interboard.requests")
        .description("Requests answered, and how long each took")
        .tags("method", METHODS.contains(method) ? method : "other")
        .tags("place", place, "status", Integer.toString(status))
        .publishPercentileHistogram(false)
        .serviceLevelObjectives(
            Duration.ofMillis(10),
            Duration.ofMillis(100),
            Duration.ofSeconds(1),
            Duration.ofSeconds(10))
        .register(registry)
        .record(Duration.ofNanos(nanos));
  }

  /** Counts one refusal by the limit that it rests on. */
  void refused(String limit) {
    Counter.builder("interboard.refusals")
        .description("Requests refused, by limit")
        .tag("limit", limit)
        .register(registry)
        .increment();
  }

  /** All of it, as Prometheus reads it. */
  public String text() {
    return registry.scrape();
  }
}
