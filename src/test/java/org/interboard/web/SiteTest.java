package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.interboard.graph.Bound;
import org.interboard.web.frame.StaticFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  private static final String SHEET = StaticFiles.address("interboard.css");
  private static final Site site = Site.trial();

  @Test
  void metrics_tell_how_long_the_publication_has_been_served() {
    assertThat(site.get("/metrics").body())
        .containsPattern("(?m)^interboard_publication_age_seconds [0-9.E-]+$");
  }

  @Test
  void the_home_page_counts_what_is_known_of_each_area() {
    HttpResponse<String> page = site.get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(type(page)).isEqualTo("text/html;charset=utf-8");
    assertThat(page.body().replaceAll("\\s+", " "))
        .contains("<h3><a href=\"/areas/trial\">Trial</a></h3>")
        .contains("<bdi>Trial &lt;protocol&gt;</bdi>")
        .contains("approved 1 May 2024")
        .contains("<dt>parties</dt><dd>2</dd>");
  }

  @Test
  void the_style_sheet_that_the_pages_link_is_served() {
    assertThat(site.get("/").body()).contains("href=\"" + SHEET + "\"");
    HttpResponse<String> sheet = site.get(SHEET);

    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(type(sheet)).startsWith("text/css");
    assertThat(sheet.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(
            keep -> assertThat(keep).contains("immutable").contains("max-age=31536000"));
    assertProblem(site.get(SHEET.replaceFirst("[.]", ".0")), 404);
  }

  @Test
  void health_is_answered_in_json() {
    HttpResponse<String> health = site.get("/health");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).isEqualTo("{\"status\":\"up\"}");
  }

  @Test
  void the_limits_are_published_those_of_a_file_too_and_a_refusal_names_its_own() {
    String published = site.get("/limits", "Accept", "application/json").body();
    String deep = "[ <http://a.example/p> ".repeat(300);
    HttpResponse<String> refused =
        site.send("POST", "/api/validate", deep, "Content-Type", "text/turtle");

    for (Bound bound : Bound.values()) {
      assertThat(published).contains("\"file-" + bound.name().toLowerCase(Locale.ROOT) + "\"");
    }
    assertProblem(refused, 413);
    assertThat(refused.body()).contains("\"limit\":\"file-depth\",\"most\":200");
    assertThat(refused.headers().firstValue("X-Limit")).contains("file-depth");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/questions", "/no/such/page"})
  void who_keeps_what_may_be_compressed_is_told_so(String path) {
    assertThat(String.join(", ", site.get(path).headers().allValues("Vary")))
        .contains("Accept-Encoding");
  }

  @Test
  void an_unknown_address_is_a_problem_of_404() {
    assertProblem(site.get("/no/such/page"), 404);
  }

  @Test
  void to_who_reads_pages_an_unknown_address_is_a_page_that_leads_on_and_repeats_nothing() {
    HttpResponse<String> page = site.get("/questons%22onload=x", "Accept", "text/html,*/*;q=0.8");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<h1>This page is not here</h1>").contains("/questions");
    assertThat(page.body()).doesNotContain("onload").doesNotContain("canonical");
  }

  @Test
  void a_method_that_an_address_does_not_take_is_a_problem_of_405_that_names_those_it_does() {
    HttpResponse<String> refused = site.send("DELETE", "/health", "");

    assertProblem(refused, 405);
    assertThat(refused.headers().firstValue("Allow").orElse("")).contains("GET").contains("HEAD");
  }

  @Test
  void an_address_that_jetty_refuses_itself_is_a_problem_too() {
    assertProblem(site.get("/id/..%2f..%2fetc"), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health", "/favicon.ico"})
  void head_answers_with_the_headers_of_get_and_no_body(String path) {
    HttpResponse<String> head = site.send("HEAD", path, "");
    HttpResponse<String> get = site.get(path);

    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    assertThat(type(head)).isEqualTo(type(get));
    assertThat(head.headers().firstValue("Content-Length"))
        .isEqualTo(get.headers().firstValue("Content-Length"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/health",
        "/favicon.ico",
        "/nothing",
        "/sparql",
        "/sparql?query=ASK%7B%7D",
        "/sparql?query=nonsense",
        "/sparql/nothing",
        "/a%2f..%2fb"
      })
  void every_answer_carries_the_headers_that_protect_its_reader(String path) {
    assertProtected(site.get(path));
  }

  static void assertProtected(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'")
        .contains("frame-ancestors 'none'");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void a_request_that_is_no_http_is_refused_with_the_same_headers() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", site.at("/").getPort())) {
      socket.getOutputStream().write("GET / HTTP/9.9\r\nHost: x\r\n\r\n".getBytes());
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).contains(" 505 ").contains("nosniff").contains("problem+json");
    }
  }

  static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(type(answer)).startsWith("application/problem+json");
    assertThat(answer.body())
        .contains("\"status\":" + status)
        .contains("\"detail\":")
        .doesNotContain("org.")
        .doesNotContain("Exception");
  }

  static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }
}
