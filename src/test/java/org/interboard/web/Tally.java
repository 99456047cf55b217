package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** How many requests were answered with which status, and which of them took longest. */
public final class Tally {
  private static final Set<Integer> FAULTS = Set.of(500, 501, 502);
  private static final Tally ATTACKS = new Tally();

  private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
  private Duration worst = Duration.ZERO;
  private String slowest = "";

  /** A request that is sent, and waits for its answer. */
  public interface Exchange {
    HttpResponse<String> made() throws IOException, InterruptedException;
  }

  /** Sends it, and counts what comes of it. */
  public HttpResponse<String> counted(String request, Exchange exchange)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<String> answer = exchange.made();
    count(answer.statusCode(), 1);
    longest(Duration.ofNanos(System.nanoTime() - start), request);
    return answer;
  }

  /** None was a fault of ours; says so, with all that attacked before in the same run. */
  public void assertHeld(String attack) {
    statuses.forEach(ATTACKS::count);
    ATTACKS.longest(worst, attack + ", " + slowest);
    System.out.printf("Attacks: %s: %s%n         all so far: %s%n", attack, this, ATTACKS);
    assertThat(statuses.keySet()).doesNotContainAnyElementsOf(FAULTS);
  }

  private void count(int status, int times) {
    statuses.merge(status, times, Integer::sum);
  }

  private synchronized void longest(Duration took, String request) {
    if (took.compareTo(worst) > 0) {
      worst = took;
      slowest = request;
    }
  }

  @Override
  public String toString() {
    int all = statuses.values().stream().mapToInt(Integer::intValue).sum();
    return "%,d requests, by status %s, the longest %,d ms (%s)"
        .formatted(all, statuses, worst.toMillis(), slowest);
  }
}
