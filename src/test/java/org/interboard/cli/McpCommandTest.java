package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The assistant's door, spoken to as a process: messages in, messages out, and nothing else. */
class McpCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HELLO =
      """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;
  private static final List<String> REQUESTS =
      List.of(
          request(1, "tools/list", "{}"),
          request(2, "resources/list", "{}"),
          call(3, "duties", "{\"area\":[\"medway\"],\"limit\":2}"),
          call(4, "duties", "{\"area\":[\"medwy\"]}"),
          call(5, "cite", "{\"iri\":\"medway/duty/share-refreshed-plans\"}"),
          call(6, "cite", "{\"iri\":\"medway/duty/none\"}"),
          call(7, "compare", "{\"area\":[\"medway\",\"walsall\"]}"),
          call(8, "validate", "{\"text\":\"<http://e/p> a ib:Protocol .\"}"),
          call(9, "validate", "{\"text\":" + quoted(draft()) + ",\"asOf\":\"2019-09-29\"}"),
          request(10, "resources/read", "{\"uri\":\"https://w3id.org/interboard/graph/medway\"}"),
          call(11, "compare", "{\"area\":[\"narnia\"]}"),
          call(12, "cite", "{}"),
          call(
              13,
              "compare",
              "{\"area\":[\"dudley\"],\"aspect\":[\"in-effect\"],\"asOf\":\"2014-01-01\"}"),
          call(14, "compare", "{\"area\":[\"dudley\"],\"asOf\":\"soon\"}"));

  @TempDir static Path folder;
  private static final Map<Integer, JsonNode> ANSWERS = new LinkedHashMap<>();
  private static Run run;

  @BeforeAll
  static void converse() throws Exception {
    Path in = folder.resolve("in.jsonl");
    Files.writeString(in, HELLO + String.join("\n", REQUESTS) + "\n");
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath(),
            "org.interboard.Interboard",
            "mcp");
    run = Run.of(folder, program.redirectInput(in.toFile()));
    for (String line : run.out().lines().toList()) {
      JsonNode message = JSON.readTree(line);
      ANSWERS.put(message.get("id").asInt(), message);
    }
  }

  @Test
  void every_request_is_answered_and_nothing_else_is_said_before_it_ends() {
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(REQUESTS.size() + 1);
    assertThat(ANSWERS).hasSize(REQUESTS.size() + 1);
    assertThat(ANSWERS.values()).allMatch(message -> message.has("result"));
  }

  @Test
  void the_tools_are_the_questions_and_three_more_and_only_read() {
    List<JsonNode> tools = list(result(1).get("tools"));
    assertThat(tools)
        .extracting(tool -> tool.get("name").asText())
        .contains("duties", "calendar", "compare", "validate", "cite");
    assertThat(tools)
        .allMatch(tool -> tool.get("annotations").get("readOnlyHint").asBoolean())
        .allMatch(tool -> tool.get("inputSchema").get("type").asText().equals("object"));
  }

  @Test
  void the_resources_are_the_instruments_and_the_ontology() {
    assertThat(list(result(2).get("resources")))
        .extracting(resource -> resource.get("name").asText())
        .contains("medway", "walsall", "dudley", "sandwell", "wolverhampton", "ontology");
    assertThat(result(10).get("contents").get(0).get("text").asText())
        .contains("ib:AgreedDuty")
        .contains("Between April and June");
  }

  @Test
  void a_question_gives_some_rows_and_says_how_many_there_are() throws Exception {
    JsonNode answer = JSON.readTree(text(3));
    assertThat(answer.get("count").asInt()).isEqualTo(2);
    assertThat(answer.get("total").asInt()).isGreaterThan(20);
    assertThat(answer.get("rows").get(0).get("locator").asText()).isNotBlank();
  }

  @Test
  void a_citation_is_the_section_and_the_phrase() {
    assertThat(text(5)).contains("Between April and June", "\"5.6\"", "window start");
  }

  @Test
  void a_comparison_says_what_each_area_states() {
    assertThat(text(7)).contains("\"area\" : \"medway\"", "\"area\" : \"walsall\"", "\"locator\"");
  }

  @Test
  void a_comparison_can_be_as_of_a_day() {
    assertThat(text(13)).contains("not yet: binds from 2015-04-01");
  }

  @Test
  void a_draft_is_checked_from_its_text() {
    assertThat(result(9).get("isError").asBoolean()).isFalse();
    assertThat(text(9)).contains("violation");
  }

  @Test
  void a_mistake_is_an_error_that_says_what_to_do() {
    assertThat(List.of(4, 6, 8, 11, 12, 14)).allMatch(id -> result(id).get("isError").asBoolean());
    assertThat(text(4)).contains("medway");
    assertThat(text(6)).contains("says nothing of");
    assertThat(text(8)).contains("ib");
    assertThat(text(11)).contains("walsall");
    assertThat(text(12)).contains("must be given");
    assertThat(text(14)).contains("a day such as");
    assertThat(Stream.of(4, 6, 8, 11, 12)).noneMatch(id -> text(id).contains("\tat "));
  }

  /** In full, as the program runs in another folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String draft() {
    return """
    @prefix ib: <https://w3id.org/interboard/ontology#> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    <https://w3id.org/interboard/id/trial/instrument/p> a ib:Protocol ;
      skos:prefLabel "Trial"@en .
    """;
  }

  private static String quoted(String text) {
    return JSON.valueToTree(text).toString();
  }

  private static String request(int id, String method, String parameters) {
    return "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}"
        .formatted(id, method, parameters);
  }

  private static String call(int id, String tool, String arguments) {
    return request(
        id, "tools/call", "{\"name\":\"%s\",\"arguments\":%s}".formatted(tool, arguments));
  }

  private static JsonNode result(int id) {
    return ANSWERS.get(id).get("result");
  }

  private static String text(int id) {
    return result(id).get("content").get(0).get("text").asText();
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
