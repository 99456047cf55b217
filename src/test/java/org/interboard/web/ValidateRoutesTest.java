package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts sent over HTTP, good and bad. */
class ValidateRoutesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Site site = Site.shipped();
  private static String draft;

  @BeforeAll
  static void open() throws IOException {
    draft = Files.readString(Path.of("src/test/resources/check/exampleshire.ttl"));
  }

  @Test
  void a_draft_without_a_media_type_is_judged_all_the_same_and_nothing_is_kept()
      throws IOException {
    HttpResponse<String> answer = site.send("POST", "/api/validate", draft);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("X-Data-Version"))
        .isEqualTo(site.get("/api/openapi.json").headers().firstValue("X-Data-Version"))
        .isPresent();
    JsonNode report = JSON.readTree(answer.body());
    assertThat(report.get("checked").asBoolean()).isTrue();
    assertThat(report.at("/counts/violations").asInt()).isPositive();
    assertThat(report.get("judgements")).hasSize(2);
  }

  @Test
  void a_day_asked_for_is_the_only_one_judged() throws IOException {
    JsonNode report =
        JSON.readTree(site.send("POST", "/api/validate?asOf=2019-01-01", draft).body());
    assertThat(report.get("judgements")).hasSize(1);
    assertThat(report.at("/judgements/0/asOf").asText()).isEqualTo("2019-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/json",
    "text, text/plain",
    "csv, text/csv",
    "html, text/html",
    "turtle, text/turtle",
    "jsonld, application/ld+json",
    "sarif, application/sarif+json",
    "junit, application/xml"
  })
  void every_form_is_had_by_name_and_by_accept(String format, String mediaType) {
    HttpResponse<String> named = site.send("POST", "/api/validate?format=" + format, draft);
    assertThat(named.statusCode()).isEqualTo(200);
    assertThat(named.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    HttpResponse<String> accepted = site.send("POST", "/api/validate", draft, "Accept", mediaType);
    assertThat(accepted.body()).isEqualTo(named.body());
  }

  @Test
  void the_field_of_a_form_is_read_as_well() throws IOException {
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../a.ttl\"\r\n\r\n"
            + draft
            + "\r\n--x--\r\n";
    HttpResponse<String> answer =
        site.send("POST", "/api/validate", body, "Content-Type", "multipart/form-data; boundary=x");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(answer.body()).get("file").asText()).isEqualTo("draft.ttl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/octet-stream", MarkedWorkbook.MEDIA_TYPE})
  void a_text_called_a_workbook_is_no_workbook(String mediaType) throws IOException {
    String part =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.XLSX\"\r\nContent-Type: %s\r\n\r\n%s\r\n--x--\r\n"
            .formatted(mediaType, draft);
    HttpResponse<String> answer =
        site.send("POST", "/api/validate", part, "Content-Type", "multipart/form-data; boundary=x");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(JSON.readTree(answer.body()).get("detail").asText())
        .contains("not a workbook (.xlsx) but text");
  }

  @Test
  void a_body_sent_as_a_workbook_is_one_or_is_refused() {
    HttpResponse<String> answer =
        site.send("POST", "/api/validate", draft, "Content-Type", MarkedWorkbook.MEDIA_TYPE);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("not a workbook (.xlsx) but text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "{\"@context\": \"http://127.0.0.1:1/c\", \"a\": 1}",
        "<a/>",
        "<x> <y> ."
      })
  void what_cannot_be_read_is_a_problem_with_its_place(String body) throws IOException {
    HttpResponse<String> answer = site.send("POST", "/api/validate", body);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JSON.readTree(answer.body()).get("line").asInt()).isPositive();
    assertThat(answer.body()).doesNotContain("Exception", "org.");
  }

  @Test
  void a_file_without_a_protocol_is_not_called_right() throws IOException {
    String body = "<http://a.example/x> <http://a.example/p> 1 .";
    JsonNode report = JSON.readTree(site.send("POST", "/api/validate", body).body());
    assertThat(report.get("checked").asBoolean()).isFalse();
    assertThat(report.get("summary").asText()).startsWith("nothing was checked");
  }

  @Test
  void two_protocols_in_one_file_are_refused_by_name() {
    String body = draft + ":other a ib:Protocol ; dct:title \"Another protocol\" .";
    HttpResponse<String> answer = site.send("POST", "/api/validate", body);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Another protocol", "a file of its own");
  }

  @Test
  void a_file_that_is_too_large_is_refused() {
    String large = "# " + "x".repeat(6_100_000);
    assertThat(status(large)).isEqualTo(413);
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
            + large
            + "\r\n--x--\r\n";
    assertThat(status(form, "Content-Type", "multipart/form-data; boundary=x")).isEqualTo(413);
  }

  /** Whoever refuses a large body may hang up while it is still being sent; then ask again. */
  private static int status(String body, String... headers) {
    for (int again = 0; again < 9; again++) {
      try {
        return site.send("POST", "/api/validate", body, headers).statusCode();
      } catch (UncheckedIOException hungUp) {
        assertThat(hungUp.getCause()).isInstanceOf(IOException.class);
      }
    }
    return site.send("POST", "/api/validate", body, headers).statusCode();
  }

  @Test
  void a_compressed_body_and_a_day_that_is_none_are_refused() {
    assertThat(site.send("POST", "/api/validate", draft, "Content-Encoding", "gzip").statusCode())
        .isEqualTo(415);
    assertThat(site.send("POST", "/api/validate?asOf=1/4/15", draft).statusCode()).isEqualTo(400);
  }

  @Test
  void the_page_lets_in_its_own_style_and_nothing_else() {
    assertThat(
            site.send("POST", "/api/validate?format=html", draft)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse(""))
        .startsWith("default-src 'none'; style-src 'sha256-");
  }

  @Test
  void the_address_says_how_it_is_used_and_serves_its_schema() throws IOException {
    assertThat(site.get("/api/validate").body()).contains("curl", "asOf", "5 MB");
    JsonNode schema = JSON.readTree(site.get("/schemas/report.schema.json").body());
    JsonNode report = JSON.readTree(site.send("POST", "/api/validate", draft).body());
    assertThat(report.fieldNames())
        .toIterable()
        .allSatisfy(name -> assertThat(schema.get("properties").has(name)).isTrue());
  }

  @Test
  void the_scorecard_has_five_instruments_in_each_form() throws IOException {
    JsonNode scorecard = JSON.readTree(site.get("/api/scorecard?asOf=2020-01-01").body());
    assertThat(scorecard.get("judgedAt").asText()).isEqualTo("2020-01-01");
    assertThat(scorecard.get("instruments")).hasSize(5);
    assertThat(scorecard.at("/requirements/0/cells")).hasSize(5);
    assertThat(site.get("/api/scorecard?format=csv&asOf=2020-01-01").body().lines().count())
        .isEqualTo(1 + 5L * scorecard.get("requirements").size());
    assertThat(
            site.get("/api/scorecard?format=html&asOf=2020-01-01").headers().firstValue("Location"))
        .hasValueSatisfying(page -> assertThat(page).endsWith("/scorecard?asOf=2020-01-01"));
  }
}
