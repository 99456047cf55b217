package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong with one request does no harm to the next on the same connection. */
class SameConnectionTest {
  private static final String PART =
      "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";
  private static final String LAST = "GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.trial();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--x", "--x\r\nContent-Disposition", "no part at all"})
  void a_form_that_is_broken_loses_no_other_answer(String body) {
    String broken = form(body);
    String said = Wire.say(site, broken.repeat(3) + LAST);

    assertThat(said).as("three refused").containsPattern("(?s)( 400 .*){3}HTTP/1.1 200 ");
    assertThat(Wire.answers(said)).isEqualTo(4);
  }

  @Test
  void a_form_of_thousands_of_parts_loses_no_other_answer() {
    String said = Wire.say(site, form(PART.repeat(5_000) + "--x--\r\n") + LAST);

    assertThat(said).containsPattern("(?s)HTTP/1.1 4\\d\\d .*HTTP/1.1 200 ");
  }

  @Test
  void
      a_body_that_is_far_too_large_is_read_to_its_end_so_that_its_sender_reads_why_it_is_refused() {
    String head =
        "POST /api/validate HTTP/1.1\r\nHost: x\r\nContent-Type: text/turtle\r\n"
            + "Content-Length: 20000000\r\n\r\n";
    String said;
    try (Wire wire = Wire.to(site)) {
      said = wire.write(head + "#".repeat(20_000_000)).rest();
    }

    assertThat(said).containsPattern("(?s)HTTP/1.1 413 .*Connection: close.*request-length");
  }

  @Test
  void a_client_that_asks_before_it_sends_too_much_is_refused_at_once() {
    String said =
        Wire.say(
            site,
            "POST /api/validate HTTP/1.1\r\nHost: x\r\nContent-Type: text/turtle\r\n"
                + "Expect: 100-continue\r\nContent-Length: 20000000\r\n\r\n");

    assertThat(said).contains("HTTP/1.1 413 ", "Connection: close").doesNotContain(" 100 ");
  }

  private static String form(String body) {
    return "POST /api/validate HTTP/1.1\r\nHost: x\r\n"
        + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(body.length(), body);
  }
}
