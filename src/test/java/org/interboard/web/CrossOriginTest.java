package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser lets the scripts of other sites read of us, and which requests they may send. */
class CrossOriginTest {
  private static final String ORIGIN = "https://elsewhere.example";
  private static final Site site = Site.trial();

  @ParameterizedTest
  @CsvSource({
    "200, /context.jsonld",
    "200, /schemas/report.schema.json",
    "200, /limits",
    "200, /health",
    "200, /dataset",
    "200, /api/questions",
    "200, /api/scorecard",
    "200, /api/export/quads.nq",
    "400, /api/compare?nonsense=1",
    "404, /api/questions/nonsense",
    "404, /no/such/page",
    "404, /id/no/such/thing",
    "400, /sparql?query=nonsense",
    "400, //",
  })
  void what_anybody_may_read_is_read_by_scripts_too_refusals_among_it(int status, String path) {
    HttpResponse<String> answer = site.get(path, "Origin", ORIGIN);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .contains("Content-Disposition", "Retry-After", "X-Limit", "X-Data-Version");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sparql", "/sparql/", "/dataset", "/context.jsonld", "/api/questions"})
  void a_browser_that_asks_first_is_told_that_any_header_may_be_sent(String path) {
    HttpResponse<String> preflight =
        site.send("OPTIONS", path, "", "Origin", ORIGIN, "Access-Control-Request-Method", "GET");

    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("GET");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .endsWith(", *");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/check", "/draft", "/api/validate", "/check/template.xlsx"})
  void what_is_made_of_a_draft_is_for_our_own_pages(String path) {
    for (String method : new String[] {"GET", "POST", "OPTIONS"}) {
      assertThat(site.send(method, path, "", "Origin", ORIGIN).headers().map().keySet())
          .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
    }
  }
}
