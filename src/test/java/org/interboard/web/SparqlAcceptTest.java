package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which Accept headers the SPARQL door answers, and how it refuses the others. */
class SparqlAcceptTest {
  private static final String SELECT = "/sparql?query=SELECT%20%3Fs%20%7B%3Fs%20%3Fp%20%3Fo%7D";
  private static final String ASK = "/sparql?query=ASK%20%7B%3Fs%20%3Fp%20%3Fo%7D";
  private static final String ONE = "/sparql?query=DESCRIBE%20%3Chttp%3A%2F%2Fe%2F%3E";
  private static final Site site = Site.shipped();

  @ParameterizedTest
  @ValueSource(strings = {SELECT, ASK, ONE})
  void a_form_that_nobody_writes_is_refused_with_those_that_there_are(String query) {
    HttpResponse<String> answer = site.get(query, "Accept", "application/pdf");

    assertProblem(answer, 406);
    assertThat(answer.body()).contains("allowed", "text/html");
  }

  @ParameterizedTest
  @ValueSource(strings = {SELECT, ASK, ONE})
  void whoever_does_not_mind_or_does_not_say_is_answered(String query) {
    assertThat(site.get(query).statusCode()).isEqualTo(200);
    assertThat(site.get(query, "Accept", "*/*").statusCode()).isEqualTo(200);
    assertThat(site.get(query, "Accept", "application/pdf, */*;q=0.1").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "application/json",
        "text/csv",
        "text/tab-separated-values",
        "application/sparql-results+xml, application/rdf+xml, */*;q=0.2"
      })
  void rows_come_in_every_form_of_the_standard(String accept) {
    assertThat(site.get(SELECT, "Accept", accept).statusCode()).isEqualTo(200);
  }

  @Test
  void whoever_does_not_mind_gets_rows_in_json_and_statements_in_turtle() {
    for (String[] accept : new String[][] {{}, {"Accept", "*/*"}, {"Accept", ""}}) {
      assertThat(type(SELECT, accept)).startsWith("application/sparql-results+json");
      assertThat(type(ASK, accept)).startsWith("application/sparql-results+json");
      assertThat(type(ONE, accept)).startsWith("text/turtle");
    }
  }

  /** Where it does not say so, clients take text for Latin-1. */
  @Test
  void text_says_that_it_is_in_utf_8() {
    assertThat(type(SELECT, "Accept", "text/csv")).contains("charset=utf-8");
    for (String form : new String[] {"text/turtle", "text/plain", "*/*"}) {
      assertThat(type(ONE, "Accept", form)).contains("charset=utf-8");
    }
  }

  @Test
  void a_lone_star_welcomes_every_form() {
    assertThat(type(SELECT, "Accept", "*")).startsWith("application/sparql-results+json");
    assertThat(type(ONE, "Accept", "*")).startsWith("text/turtle");
    assertThat(type("/dataset", "Accept", "*")).startsWith("text/turtle");
  }

  private static String type(String query, String... accept) {
    return site.get(query, accept).headers().firstValue("Content-Type").orElse("");
  }
}
