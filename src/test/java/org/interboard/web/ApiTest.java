package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of all addresses, held against what they do, and everything to take away. */
class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Site site = Site.shipped();
  private static JsonNode api;

  @BeforeAll
  static void open() throws Exception {
    api = JSON.readTree(site.get("/api/openapi.json").body());
  }

  @Test
  void it_is_openapi_3_1_and_everything_that_it_refers_to_is_in_it() {
    assertThat(api.get("openapi").asText()).isEqualTo("3.1.0");
    assertThat(api.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(ref -> assertThat(api.at(ref.substring(1)).isMissingNode()).isFalse());
    assertThat(api.findValuesAsText("operationId")).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void every_question_can_be_asked_as_it_is_described_and_gives_the_columns_described()
      throws Exception {
    JsonNode questions = JSON.readTree(site.get("/api/questions?format=json").body());
    for (JsonNode question : questions.get("questions")) {
      String path = "/api/questions/" + question.get("slug").asText();
      JsonNode operation = api.get("paths").path(path).path("get");
      HttpResponse<String> answer = site.get(path + ".rows?" + examples(operation));
      JsonNode schema = api.at(ref(operation).substring(1)).at("/properties/rows/items/required");

      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(JSON.readTree(answer.body()).get("columns")).as(path).isEqualTo(schema);
    }
  }

  @Test
  void every_other_address_is_described_and_nothing_else_is() {
    List<String> paths = new ArrayList<>();
    api.get("paths").fieldNames().forEachRemaining(paths::add);

    assertThat(paths)
        .contains("/api/export/{file}", "/api/openapi.json", "/api/calendar.ics", "/health")
        .allSatisfy(path -> assertThat(path).startsWith("/").doesNotContain("<"));
    paths.stream()
        .filter(path -> !path.contains("{"))
        .forEach(
            path ->
                assertThat(site.send("OPTIONS", path, "").statusCode()).as(path).isEqualTo(204));
  }

  @Test
  void every_address_protects_its_reader_when_it_refuses_too() {
    Stream.Builder<String> paths = Stream.builder();
    api.get("paths").fieldNames().forEachRemaining(paths);
    paths
        .build()
        .map(path -> path.replace("{", "%7B").replace("}", "%7D"))
        .flatMap(path -> Stream.of("OPTIONS", "PATCH").map(method -> site.send(method, path, "")))
        .forEach(SiteTest::assertProtected);
  }

  @Test
  void pages_of_other_sites_may_read_all_but_send_no_draft() {
    for (String path : List.of("/api/validate", "/check")) {
      for (HttpResponse<String> answer :
          List.of(site.send("OPTIONS", path, ""), site.send("POST", path, "x", "Origin", "x"))) {
        assertThat(answer.headers().map().keySet())
            .doesNotContain("access-control-allow-origin", "set-cookie");
      }
    }
    assertThat(site.send("OPTIONS", "/api/questions", "").headers().map())
        .containsKey("access-control-allow-origin");
  }

  @Test
  void the_page_for_people_shows_the_same() {
    HttpResponse<String> page = site.get("/api");

    assertThat(page.body()).contains("/api/questions/duties").contains("/api/openapi.json");
  }

  @Test
  void the_files_to_take_away_are_those_that_their_sums_are_of() throws Exception {
    JsonNode files = JSON.readTree(site.get("/api/export?format=json").body()).get("files");
    String sums = site.get("/api/export/SHA256SUMS").body();

    for (JsonNode file : files) {
      HttpResponse<String> head = site.send("HEAD", file.get("address").asText(), "");
      String name = file.get("fileName").asText();

      assertThat(sums).contains(file.get("sha256").asText() + "  " + name);
      assertThat(head.headers().firstValue("Content-Length")).contains(file.get("bytes").asText());
      assertThat(head.headers().firstValue("Content-Disposition").orElse("")).contains(name);
    }
    assertProblem(site.get("/api/export/everything.doc"), 404);
  }

  private static String ref(JsonNode operation) {
    return operation.at("/responses/200/content/application~1json/schema/$ref").asText();
  }

  private static String examples(JsonNode operation) {
    return StreamSupport.stream(operation.get("parameters").spliterator(), false)
        .filter(each -> each.get("required").asBoolean())
        .map(each -> Link.pair(each.get("name").asText(), example(each.get("example"))))
        .collect(Collectors.joining("&"));
  }

  private static String example(JsonNode example) {
    return example.isArray() ? example.get(0).asText() : example.asText();
  }
}
