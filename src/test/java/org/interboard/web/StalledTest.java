package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that are begun and never ended. */
class StalledTest {
  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.ofTrial();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | POST /sparql HTTP/1.1~Host: x~Content-Length: 50~"
            + "Content-Type: application/sparql-query~~ASK",
        "400 | POST /api/validate HTTP/1.1~Host: x~Transfer-Encoding: chunked~~4~#",
        "600 | GET /sparql?query=ASK%7B%7D HTTP/1.1~Host: x~X-More:",
        "600 | GET /sparql?que"
      })
  void hundreds_of_them_keep_nobody_waiting(int many, String begun) {
    List<Wire> stalled = new ArrayList<>();
    try {
      for (int n = 0; n < many; n++) {
        stalled.add(Wire.to(site).write(begun.replace("~", "\r\n")));
      }

      for (String path : List.of("/health", "/sparql?query=ASK%7B%7D", "/api/questions")) {
        HttpResponse<String> answer = InTime.of(Duration.ofSeconds(1), () -> site.get(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
      }
    } finally {
      stalled.forEach(Wire::close);
    }
  }
}
