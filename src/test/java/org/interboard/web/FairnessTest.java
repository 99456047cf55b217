package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interboard.web.guard.Protection;
import org.junit.jupiter.api.Test;

/** Each client has its share, and no more. */
class FairnessTest {
  private static final String CLIENT = "X-Forwarded-For";

  @Test
  void a_client_that_asks_too_often_is_told_when_to_come_back_and_others_are_answered() {
    try (Site site = limited()) {
      HttpResponse<String> last = askUntilRefused(site, "/limits", "192.0.2.1");

      assertProblem(last, 429);
      assertThat(last.body()).contains("\"limit\":\"client-requests\"");
      assertThat(last.headers().firstValue("Retry-After")).contains("5");
      assertThat(site.get("/limits", CLIENT, "192.0.2.2").statusCode()).isEqualTo(200);
      assertThat(site.get("/health", CLIENT, "192.0.2.1").statusCode()).isEqualTo(200);
      assertThat(site.get("/metrics", CLIENT, "192.0.2.2").body())
          .contains("interboard_refusals_total{limit=\"client-requests\"} 1.0");
    }
  }

  @Test
  void mistakes_count_as_well() {
    try (Site site = limited()) {
      HttpResponse<String> last = askUntilRefused(site, "/sparql?query=nonsense", "192.0.2.1");

      assertProblem(last, 429);
      assertThat(last.body()).contains("\"limit\":\"client-mistakes\"");
    }
  }

  @Test
  void only_the_address_that_the_proxy_adds_last_counts() {
    try (Site site = limited()) {
      HttpResponse<String> last = askUntilRefused(site, "/no", "198.51.100.%d, 192.0.2.1");

      assertProblem(last, 429);
      assertThat(site.get("/limits", CLIENT, "192.0.2.1, 192.0.2.2").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void on_a_person_s_own_machine_nobody_is_limited() {
    try (Site site = Site.ofTrial()) {
      assertThat(
              IntStream.range(0, 130).mapToObj(n -> site.get("/no")).map(HttpResponse::statusCode))
          .containsOnly(404);
    }
  }

  private static Site limited() {
    return Site.ofTrial(Protection.usual().limitingClients(Optional.of(CLIENT)));
  }

  /** The first refusal; the share grows again while it is used up. */
  private static HttpResponse<String> askUntilRefused(Site site, String path, String client) {
    return IntStream.range(0, 6_000)
        .mapToObj(n -> site.get(path, CLIENT, client.formatted(n % 250)))
        .filter(answer -> answer.statusCode() == 429)
        .findFirst()
        .orElseThrow();
  }
}
