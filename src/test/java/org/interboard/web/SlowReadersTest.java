package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that ask for long answers and do not read them. */
@Timeout(60)
class SlowReadersTest {
  private static final int MANY = 80;
  private static final String LONG = "/api/openapi.json";
  private static final String AGAIN = ("GET " + LONG + " HTTP/1.1\r\nHost: x\r\n\r\n").repeat(60);
  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.ofTrial();
    assertThat(site.get(LONG).body().length()).isGreaterThan(100_000);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void they_keep_nobody_waiting_and_what_they_held_is_free_when_they_are_gone() throws Exception {
    List<Wire> readers = new ArrayList<>();
    try {
      for (int n = 0; n < MANY; n++) {
        readers.add(Wire.narrow(site).write(AGAIN));
      }
      await(MANY * 100_000L, Long.MAX_VALUE);

      for (String path : List.of("/health", "/api/questions", "/sparql?query=ASK%7B%7D")) {
        assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
      }
      assertThat(held()).isLessThan(Runtime.getRuntime().maxMemory() / 4);
    } finally {
      readers.forEach(Wire::close);
    }
    await(0, 0);
    assertThat(site.get(LONG).statusCode()).isEqualTo(200);
  }

  private static void await(long least, long most) throws InterruptedException {
    while (held() < least || held() > most) {
      Thread.sleep(50);
    }
  }

  private static long held() {
    return site.get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("interboard_answers_held "))
        .mapToLong(line -> (long) Double.parseDouble(line.split(" ")[1]))
        .sum();
  }
}
