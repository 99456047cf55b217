package org.interboard.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts that try to change what they are judged by, or what their report does to its reader. */
class DraftAttackTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PREFIXES =
      """
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX shape: <https://w3id.org/interboard/id/shape/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;
  private static final Target target = Target.shared();
  private static String draft;

  @BeforeAll
  static void open() throws IOException {
    draft =
        PREFIXES + Files.readString(Path.of("src/test/resources/check/exampleshire.ttl")) + "\n";
  }

  @AfterAll
  static void nothing_came_of_it() {
    target.assertUnharmed();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<https://a.example/> owl:imports <CANARY> .                             | owl:imports",
        "<https://a.example/> owl:imports <CANARY> ; sh:shapesGraph <CANARY> .   | sh:",
        "shape:board sh:deactivated true .                                       | sh:",
        "ib:Board rdfs:comment \"Anything.\" .                                   | own terms",
        "ib:Board a owl:Thing . ib:boardType a owl:ObjectProperty .              | own terms",
        "<https://a.example/Fake> rdfs:subClassOf ib:BoardType .                 | subClassOf",
        "ib:BoardType rdfs:subClassOf <https://a.example/Fake> .                 | own terms",
        "<https://a.example/j> ib:judgedAt \"1900-01-01\"^^xsd:date .            | own terms"
      })
  void what_would_change_the_rules_is_left_out_and_said_so(String added, String remark)
      throws IOException {
    JsonNode plain = report(draft);
    JsonNode report = report(draft + added.replace("CANARY", target.canary()));
    assertThat(report.get("remarks").toString()).contains(remark);
    assertThat(report.get("findings")).isEqualTo(plain.get("findings"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\\\" onmouseover=\\\"alert(1)",
        "' onmouseover='alert(1)",
        "</style><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "{{7*7}}${7*7}@{alert(1)}"
      })
  void a_report_as_a_page_is_inert(String text) {
    String hostile =
        draft.replaceAll(
            "(title|prefLabel) \"", "$1 \"" + java.util.regex.Matcher.quoteReplacement(text));
    Target.Reply page =
        target.send("/api/validate?format=html", hostile.getBytes(), "Content-Type", "text/turtle");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("alert(1)")
        .doesNotContain("<script", "<img", "</style><")
        .doesNotContainPattern("<[^>]*[\"'] *onmouseover=");
  }

  @Test
  void a_report_for_a_spreadsheet_holds_no_formula() {
    String hostile = draft.replaceAll("(title|prefLabel) \"", "$1 \"=cmd|'/c calc'!A1 ");
    Target.Reply table =
        target.send("/api/validate?format=csv", hostile.getBytes(), "Content-Type", "text/turtle");
    assertThat(table.body()).contains("calc").doesNotContainPattern("(^|,|\\n)\"?=cmd");
  }

  @Test
  void a_long_text_is_not_repeated_in_full() {
    String text = "x".repeat(90_000);
    String hostile = draft.replaceAll("prefLabel \"", "prefLabel \"" + text);
    Target.Reply reply = target.draft("text/turtle", hostile);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body().length()).isLessThan(2 * hostile.length());
  }

  @Test
  void those_who_check_at_once_never_see_each_other() {
    List<CompletableFuture<String>> reports =
        IntStream.range(0, 4)
            .mapToObj(
                each -> draft.replaceFirst("title \"", "title \"Number %d of ".formatted(each)))
            .map(
                text ->
                    CompletableFuture.supplyAsync(() -> target.draft("text/turtle", text).body()))
            .toList();
    for (int each = 0; each < reports.size(); each++) {
      assertThat(reports.get(each).join()).contains("Number " + each + " of ");
      assertThat(reports.get(each).join()).doesNotContain("Number " + (each + 1) % 4 + " of ");
    }
  }

  private static JsonNode report(String text) throws IOException {
    Target.Reply reply = target.draft("text/turtle", text);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return JSON.readTree(reply.body());
  }
}
