package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The SPARQL that the page of an answer shows, copied from there and put to the door. */
class ShownQueriesTest {
  private static final Site site = Site.shipped();
  private static final Pattern SHOWN =
      Pattern.compile("<summary>SPARQL</summary>.*?<code>(.*?)</code>", Pattern.DOTALL);

  /** Every question with all its examples. */
  static List<String> asked() throws JsonProcessingException {
    List<String> asked = new ArrayList<>();
    for (JsonNode question : json(site.get("/api/questions")).get("questions")) {
      Stream<String> given = question.get("parameters").valueStream().map(ShownQueriesTest::given);
      asked.add(question.get("slug").asText() + "?" + String.join("&", given.toList()));
    }
    return asked;
  }

  private static String given(JsonNode parameter) {
    String example = parameter.get("example").asText();
    return parameter.get("name").asText()
        + "="
        + URLEncoder.encode(example, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("asked")
  void it_has_as_many_rows_at_the_sparql_door_as_the_answer_has(String question)
      throws JsonProcessingException {
    Matcher shown = SHOWN.matcher(site.get("/questions/" + question).body());
    assertThat(shown.find()).isTrue();
    HttpResponse<String> answer = sparql(StringEscapeUtils.unescapeHtml4(shown.group(1)));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(rows(answer))
        .isEqualTo(
            json(site.get("/api/questions/" + question + "&format=rows")).get("total").asLong());
  }

  private static HttpResponse<String> sparql(String query) {
    String form =
        query.contains("CONSTRUCT") ? "application/n-triples" : "text/tab-separated-values";
    return site.send(
        "POST", "/sparql", query, "Content-Type", "application/sparql-query", "Accept", form);
  }

  /** Lines, as both forms write a row in one; a table has a head besides. */
  private static long rows(HttpResponse<String> answer) {
    long lines = answer.body().lines().count();
    return answer.body().startsWith("?") ? lines - 1 : lines;
  }

  private static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
    return new ObjectMapper().readTree(answer.body());
  }
}
