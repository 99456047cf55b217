package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What comes within a time: an answer, where a machine that is busy with something else may be late
 * twice, as what is slow is slow each time; or what the server does once an answer has been sent.
 */
final class InTime {
  private static final int TURNS = 3;

  private InTime() {}

  static HttpResponse<String> of(Duration most, Supplier<HttpResponse<String>> asked) {
    for (int turn = 1; turn < TURNS; turn++) {
      long start = System.nanoTime();
      HttpResponse<String> answer = asked.get();
      if (since(start).compareTo(most) < 0) {
        return answer;
      }
    }
    long start = System.nanoTime();
    HttpResponse<String> answer = asked.get();
    assertThat(since(start)).isLessThan(most);
    return answer;
  }

  /** Waits until it is so, which a crowded machine may take some seconds for. */
  static void comes(BooleanSupplier so) {
    long start = System.nanoTime();
    while (!so.getAsBoolean()) {
      assertThat(since(start)).isLessThan(Duration.ofSeconds(20));
      LockSupport.parkNanos(5_000_000);
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
