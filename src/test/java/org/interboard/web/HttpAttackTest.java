package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.interboard.web.guard.Protection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are made to break or to deceive the server. */
class HttpAttackTest {
  private static final List<String> LOG = new CopyOnWriteArrayList<>();
  private static final String HOST = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.ofTrial(Protection.usual().withLog(LOG::add).withStrictTransport());
  }

  @AfterAll
  static void close() {
    site.tally().assertHeld("HTTP");
    site.close();
  }

  @Test
  void a_second_request_hidden_in_a_chunk_is_not_answered() {
    String hidden = "0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n";

    assertThat(
            Wire.answers(
                Wire.say(
                    site,
                    "POST /api/validate HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "1;a=\"\r\nX\r\n"
                        + hidden
                        + "\"\r\n0\r\n\r\n")))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /api/validate HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding:"
            + " chunked\r\n\r\n0\r\n\r\n",
        "POST /api/validate HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length:"
            + " 9\r\n\r\nabcd",
        "GET /health HTTP/1.1\r\n\r\n",
        "GET /health\r\n",
        "GET http://evil.example/health HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: x\r\nBad Header: 1\r\n\r\n"
      })
  void a_request_of_two_meanings_is_refused_once(String request) {
    String said = Wire.say(site, request);

    assertThat(Wire.answers(said)).isLessThanOrEqualTo(1);
    assertThat(said).doesNotContain(" 200 ").containsPattern("HTTP/1.1 (400|505)");
    assertThat(said).contains("nosniff", "Content-Security-Policy", "Strict-Transport-Security");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/..%2f..%2fetc%2fpasswd",
        "/id/%5c..%5cetc",
        "/id/x%0d%0aSet-Cookie:a",
        "/id/trial;x=1/..;/secret",
        "//evil.example/id",
        "/id/%00",
        "/id/%c0%ae%c0%ae",
        "/static/..%2finterboard.css",
        "/api/export/..%2f..%2fpom.xml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/$/stats",
        "/$/datasets",
        "/$/metrics",
        "/sparql/data?default",
        "/sparql/update"
      })
  void an_odd_path_is_not_found_and_leads_nowhere(String path) {
    String said = Wire.say(site, "GET " + path + HOST + "\r\n");

    assertThat(said).containsPattern("^HTTP/1.1 (400|404)").contains("problem+json");
    assertThat(said).doesNotContain("Set-Cookie:a\r").doesNotContain("Location:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "BREW", "CONNECT"})
  void a_method_that_is_not_for_reading_is_refused_everywhere(String method) {
    for (String path : List.of("/", "/health", "/sparql", "/sparql?query=ASK%7B%7D")) {
      assertThat(Wire.say(site, method + " " + path + HOST + "\r\n"))
          .as(method + " " + path)
          .containsPattern("^HTTP/1.1 (400|405|501)");
    }
  }

  @Test
  void head_at_the_sparql_door_says_what_get_says() {
    String path = "/sparql?query=ASK%7B%7D";
    HttpResponse<String> head = site.send("HEAD", path, "");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().map()).containsOnlyKeys(site.get(path).headers().map().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sparql", "/sitemap.xml", "/dataset", "/api/openapi.json"})
  void what_a_client_says_of_hosts_is_not_repeated(String path) {
    assertThat(
            Wire.say(
                site,
                "GET "
                    + path
                    + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host:"
                    + " evil.example\r\nForwarded: host=evil.example\r\nConnection: close\r\n\r\n"))
        .doesNotContain("evil.example");
  }

  @Test
  void compressed_bodies_and_bodies_too_large_are_refused_before_they_are_read() {
    for (String path : List.of("/sparql", "/api/validate")) {
      assertThat(begin(path, "Content-Encoding: gzip\r\nContent-Length: 1000000"))
          .contains(" 415 ");
      assertThat(begin(path, "Content-Length: 600000000")).contains(" 413 ");
    }
  }

  private static String begin(String path, String headers) {
    return Wire.say(site, "POST " + path + HOST + headers + "\r\n\r\nx");
  }

  @Test
  void an_address_that_is_far_too_long_and_a_form_of_many_fields_are_refused() {
    // One character too many and no more: what is not read takes the answer with it.
    assertThat(Wire.say(site, "GET /sparql?query=" + "a".repeat(64_096 - 17)))
        .containsPattern("(?s)^HTTP/1.1 414.*X-Limit: address-length.*\"most\":64096");
    assertProblem(
        site.send(
            "POST",
            "/sparql",
            "query=ASK%7B%7D" + "&a=1".repeat(15_000),
            "Content-Type",
            "application/x-www-form-urlencoded"),
        400);
  }

  @Test
  void the_log_has_one_line_for_each_request_and_nothing_that_was_asked() {
    site.get("/sparql?query=SELECT%20%2A%20%7B%7D%0A%1B%5B31mconfided");
    Wire.say(site, "GET /a%0Ab%1B[31m" + "x".repeat(2_000) + HOST + "User-Agent: a\r\n\r\n");
    site.send("POST", "/api/validate", "# a confided draft");

    site.get("/after");
    InTime.comes(() -> LOG.stream().anyMatch(line -> line.contains("\"/after\"")));
    assertThat(LOG)
        .satisfiesOnlyOnce(line -> assertThat(line).contains("\"/after\""))
        .allMatch(line -> line.startsWith("{\"at\":\""));
    assertThat(String.join("", LOG))
        .doesNotContain("confided", "\n", "\u001b")
        .contains("\"path\":\"/sparql\"", "\"status\":400");
    assertThat(LOG).allMatch(line -> line.length() < 500);
  }
}
