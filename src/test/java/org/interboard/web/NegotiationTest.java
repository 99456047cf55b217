package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
  private static final List<Representation> OFFER =
      List.of(
          Representation.SPARQL_JSON, Representation.JSON, Representation.CSV, Representation.HTML);
  private static Javalin app;

  @BeforeAll
  static void open() {
    app =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  Problems.install(config);
                  config.routes.get(
                      "/", ctx -> ctx.result(Negotiation.choose(ctx, OFFER).mediaType()));
                })
            .start("127.0.0.1", 0);
  }

  @AfterAll
  static void close() {
    app.stop();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                                        |"
            + " application/sparql-results+json",
        "text/csv                                                   | text/csv",
        "text/*                                                     | text/csv",
        "application/json                                           | application/json",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
        "text/csv;q=0.2, text/html;q=0.7                            | text/html",
        "text/csv;q=0, */*;q=0.1                                    |"
            + " application/sparql-results+json",
        "text/*;q=0.5, text/csv;q=0                                 | text/html",
        "TEXT/CSV                                                   | text/csv",
        "nonsense, text/html                                        | text/html"
      })
  void the_most_welcome_of_the_forms_on_offer_is_chosen(String accept, String chosen)
      throws Exception {
    HttpResponse<String> answer = get("/", accept);

    assertThat(answer.body()).isEqualTo(chosen);
    assertThat(answer.headers().firstValue("Vary")).contains("Accept");
  }

  @Test
  void a_format_in_the_address_counts_for_more_than_the_header() throws Exception {
    assertThat(get("/?format=csv", "text/html").body()).isEqualTo("text/csv");
  }

  @Test
  void an_unknown_format_is_refused_with_those_on_offer() throws Exception {
    HttpResponse<String> refused = get("/?format=docx", "*/*");

    assertProblem(refused, 400);
    assertThat(refused.body()).contains("\"allowed\":[\"srj\",\"json\",\"csv\",\"html\"]");
  }

  @Test
  void a_header_that_accepts_nothing_on_offer_is_refused_with_what_is() throws Exception {
    HttpResponse<String> refused = get("/", "image/png");

    assertProblem(refused, 406);
    assertThat(refused.body()).contains("text/csv");
  }

  private static HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + app.port() + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", accept).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
