package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions as a program or a browser asks them. */
class QuestionRoutesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static WebServer server;

  @BeforeAll
  static void start() {
    server = WebServer.start(KnowledgeGraph.load(Sources.bundled()), new Address("127.0.0.1", 0));
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void the_catalogue_lists_every_question_with_its_parameters_and_their_values() throws Exception {
    JsonNode questions = json("/api/questions").get("questions");
    JsonNode themes = entry(questions, "themes");
    assertThat(themes.get("question").asText()).endsWith("?");
    JsonNode theme = themes.get("parameters").get(0);
    assertThat(theme.fieldNames())
        .toIterable()
        .contains("name", "type", "required", "default", "values", "example");
    assertThat(theme.get("values").toString()).contains("\"domestic-abuse\"");
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, application/sparql-results+json",
    "application/sparql-results+json, application/sparql-results+json",
    "application/json, application/json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv;charset=utf-8",
    "text/tab-separated-values, text/tab-separated-values;charset=utf-8",
    "text/html, text/html;charset=utf-8",
    "'text/html;q=0.2, text/csv;q=0.9', text/csv;charset=utf-8"
  })
  void an_answer_comes_in_the_form_that_the_client_likes_best(String accept, String type)
      throws Exception {
    HttpResponse<String> response = get("/api/questions/themes?theme=housing", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(
            response.headers().firstValue("Content-Type").orElse("").replace(" ", "").toLowerCase())
        .isEqualTo(type);
    assertThat(response.body()).contains("Homelessness");
  }

  @ParameterizedTest
  @CsvSource({
    "rows, rows",
    "json, bindings",
    "md, | --- |",
    "excel-csv, 'themeLabel'",
    "xml, <binding",
    "csv, 'theme,themeLabel'",
    "tsv, ?theme",
    "html, <table"
  })
  void a_form_can_be_asked_for_by_name(String format, String sign) throws Exception {
    assertThat(get("/api/questions/themes?format=" + format, "*/*").body()).contains(sign);
  }

  @Test
  void an_unknown_question_is_answered_with_the_nearest() throws Exception {
    HttpResponse<String> response = get("/api/questions/thems", "*/*");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(problem(response).get("nearest").toString()).contains("themes");
  }

  @Test
  void an_unknown_parameter_is_answered_with_those_that_there_are() throws Exception {
    HttpResponse<String> response = get("/api/questions/themes?thme=housing", "*/*");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(problem(response).get("parameter").asText()).isEqualTo("thme");
    assertThat(problem(response).get("allowed").toString()).contains("theme");
  }

  @Test
  void a_wrong_value_is_answered_with_the_nearest() throws Exception {
    HttpResponse<String> response = get("/api/questions/themes?theme=howsing", "*/*");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(problem(response).get("detail").asText()).contains("theme", "howsing");
    assertThat(problem(response).get("allowed").get(0).asText()).isEqualTo("housing");
    assertThat(get("/api/questions/themes?theme=howsing", "text/html").body())
        .contains("<a href=\"/api/questions/themes?theme=housing\">");
  }

  @Test
  void head_answers_as_get_without_a_body() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address("/api/questions/themes"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  private static JsonNode entry(JsonNode questions, String slug) {
    List<JsonNode> found =
        StreamSupport.stream(questions.spliterator(), false)
            .filter(question -> question.get("slug").asText().equals(slug))
            .toList();
    return found.get(0);
  }

  private static JsonNode problem(HttpResponse<String> response) throws IOException {
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    return JSON.readTree(response.body());
  }

  private static JsonNode json(String path) throws Exception {
    return JSON.readTree(get(path, "application/json").body());
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address(path)).header("Accept", accept).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.address().port() + path);
  }
}
