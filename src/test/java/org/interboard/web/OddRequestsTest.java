package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no good client sends: each is answered once, in time, in the site's own form. */
class OddRequestsTest {
  private static final Site site = Site.trial();
  private static final String CHUNKED =
      "POST /api/validate HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n";
  private static final String HIDDEN = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "+4",
        "0x4",
        "4 ",
        "4;a=\"\n\"",
        "",
        "g",
        "FFFFFFFFFFFFFFFF",
        "80000000",
        "100000004"
      })
  void a_chunk_of_no_clear_size_ends_the_connection(String size) {
    String said = Wire.say(site, CHUNKED + "\r\n" + size + "\r\nabcd\r\n0\r\n\r\n" + HIDDEN);

    assertThat(Wire.answers(said)).isEqualTo(1);
    assertThat(said).startsWith("HTTP/1.1 400").contains("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: chunked\u000b",
        "Transfer-Encoding: chunked;q=1",
        "Transfer-Encoding:\r\n chunked",
        "Transfer-Encoding : chunked",
        "Content-Length : 4",
        "Content-Length: +4",
        "Content-Length: 0x4",
        "Content-Length: 4, 9",
        "Content-Length: 99999999999999999999"
      })
  void a_body_of_no_clear_length_ends_the_connection(String header) {
    String said =
        Wire.say(
            site,
            "POST /api/validate HTTP/1.1\r\nHost: x\r\n"
                + header
                + "\r\n\r\n4\r\nabcd\r\n0\r\n\r\n"
                + HIDDEN);

    assertThat(Wire.answers(said)).isLessThanOrEqualTo(1);
    assertThat(said).doesNotContain(" 200 ").containsPattern("^HTTP/1.1 (400|501)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "POST", "OPTIONS", "NONE"})
  void a_header_does_not_change_the_method_that_a_cache_saw(String other) {
    String said =
        Wire.say(
            site,
            "GET /areas HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-HTTP-Method-Override: "
                + other
                + "\r\n\r\n");

    assertThat(said).startsWith("HTTP/1.1 200").contains("</html>");
  }

  @Test
  void a_body_in_very_many_pieces_takes_no_longer_for_it() {
    long start = System.nanoTime();
    String said =
        said(CHUNKED + "Connection: close\r\n\r\n" + "1\r\n#\r\n".repeat(120_000) + "0\r\n\r\n");

    assertThat(said).startsWith("HTTP/1.1 422");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
  }

  /** Sends what is one byte too many and no more: what is not read takes the answer with it. */
  @Test
  void a_body_without_a_length_that_is_too_large_is_refused_with_its_limit() {
    String most = ("ffff\r\n" + " ".repeat(0xffff) + "\r\n").repeat(91);

    assertThat(said(CHUNKED + "Connection: close\r\n\r\n" + most + "8ddc\r\n" + " ".repeat(0x8ddc)))
        .startsWith("HTTP/1.1 413")
        .contains("\"limit\":\"request-length\",\"most\":6000000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {";;;;", ",,,,", ";", "/", "text/", "*/*;q=x;q=;", "a;q=\"", "text/html;q=1e999"})
  void an_accept_header_that_makes_no_sense_is_passed_over(String accept) {
    for (String path :
        List.of("/api/questions", "/sparql", "/sparql?query=ASK%7B%7D", "/compare")) {
      String said =
          said(
              "GET "
                  + path
                  + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: "
                  + accept
                  + "\r\n\r\n");
      assertThat(said).as(path).containsPattern("^HTTP/1.1 (200|406)").contains("nosniff");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle;charset=x-none",
        "text/turtle; charset=\"",
        ";",
        "/",
        "application/x-www-form-urlencoded; charset=utf-7",
        "multipart/form-data; boundary=\"; charset=x",
        "multipart/form-data; boundary=x; charset=utf-99"
      })
  void a_type_of_body_that_makes_no_sense_is_refused(String type) {
    for (String path : List.of("/api/validate", "/check", "/sparql", "/api/compare")) {
      String said =
          said(
              "POST "
                  + path
                  + " HTTP/1.1\r\n"
                  + "Host: x\r\n"
                  + "Connection: close\r\n"
                  + "Content-Length: 4\r\n"
                  + "Content-Type: "
                  + type
                  + "\r\n\r\nabcd");
      assertThat(said).as(path).containsPattern("^HTTP/1.1 4\\d\\d").contains("nosniff");
    }
  }

  @Test
  void another_protocol_is_refused_in_the_same_form_as_all_else() {
    assertThat(Wire.say(site, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))
        .startsWith("HTTP/1.1 426")
        .contains("nosniff", "problem+json");
  }

  private static String said(String request) {
    try (Wire wire = Wire.to(site)) {
      return wire.write(request).rest();
    }
  }
}
