package org.interboard.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.interboard.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckPageTest {
  private static final String DRAFT =
      """
      @prefix ib: <https://w3id.org/interboard/ontology#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <https://example.org/protocol> a ib:Protocol ; skos:prefLabel "A <b>bold</b> protocol"@en .
      """;
  private static final Site site = Site.shipped();

  @Test
  void a_finding_stands_beside_its_line_and_is_linked_to_it() {
    String page = post(Map.of("text", DRAFT)).body();
    assertThat(page)
        .contains("<a href=\"#line-3\">line 3, column", "id=\"line-3\" class=\"marked\"");
    assertThat(page).contains("A &lt;b&gt;bold&lt;/b&gt; protocol").doesNotContain("<b>bold");
  }

  @Test
  void a_finding_in_a_workbook_stands_beside_its_cell() {
    String page = post(Map.of("example", "exampleshire", "asOf", "2025-04-01")).body();
    assertThat(page)
        .contains("href=\"#cell-Duties-K4\"", "id=\"cell-Duties-K4\" class=\"marked\"", "Anualy");
  }

  @Test
  void a_mistake_is_told_with_its_line_and_the_paste_is_not_lost() {
    String wrong = "@prefix ib: <x> .\n\nib:a b:c ib:d .\n";
    HttpResponse<String> reply = post(Map.of("text", wrong));
    assertThat(reply.statusCode()).isEqualTo(422);
    assertThat(reply.body())
        .contains(
            "Nothing was checked", "Line 3", "<a href=\"#text\">", "ib:a b:c ib:d .\n</textarea>");
  }

  @Test
  void nothing_handed_in_is_told_as_well() {
    HttpResponse<String> reply = post(Map.of("text", "  "));
    assertThat(reply.statusCode()).isEqualTo(422);
    assertThat(reply.body()).contains("<a href=\"#file\">", "Choose a file, or paste a text.");
  }

  @ParameterizedTest
  @CsvSource({
    "print, report.html, <!DOCTYPE html>",
    "TEXT, report.txt, nothing was checked|checked:",
    "CSV, report.csv, finding",
    "SARIF, report.sarif, sarif",
    "TURTLE, report.ttl, ValidationReport"
  })
  void the_draft_kept_in_the_page_gives_the_report_in_another_form(
      String form, String file, String content) {
    String kept = Base64.getEncoder().encodeToString(DRAFT.getBytes());
    HttpResponse<String> reply = post(Map.of("kept", kept, "keptName", "draft.ttl", "form", form));
    assertThat(reply.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"" + file + "\"");
    assertThat(reply.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(reply.headers().firstValue("X-Data-Version")).isPresent();
    assertThat(reply.body()).containsPattern(content);
  }

  @Test
  void the_workbook_and_the_example_can_be_taken() {
    assertThat(site.get("/check/template.xlsx").body()).startsWith("PK");
    assertThat(site.get("/check/exampleshire.xlsx").body()).startsWith("PK");
  }

  private static HttpResponse<String> post(Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(
                field ->
                    "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(field.getKey(), field.getValue()))
            .collect(Collectors.joining("", "", "--x--\r\n"));
    return site.send("POST", "/check", body, "Content-Type", "multipart/form-data; boundary=x");
  }
}
