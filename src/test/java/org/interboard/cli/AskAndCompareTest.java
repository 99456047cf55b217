package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interboard.Interboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking, comparing and validating as somebody at a terminal does. */
class AskAndCompareTest {
  private static final String PROTOCOL =
      """
      @prefix ib: <https://w3id.org/interboard/ontology#> .
      @prefix : <https://example.org/> .
      :p a ib:Protocol .
      """;
  private static final String SMALL = "src/test/resources/trial/whole";
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path folder;

  @Test
  void ask_alone_lists_the_questions() {
    assertThat(run("ask", "--data", SMALL)).isZero();
    assertThat(out.toString()).contains("duties").contains("What must a board");
  }

  @Test
  void a_question_is_answered_in_a_table_with_labels() {
    assertThat(run("ask", "calendar", "--area", "medway")).isZero();
    assertThat(out.toString()).contains("April").contains("5 rows").doesNotContain("https://");
  }

  @ParameterizedTest
  @CsvSource({"csv, 'theme,themeLabel'", "json, bindings", "tsv, ?theme", "xml, <sparql"})
  void an_answer_can_be_had_in_a_form_for_programs(String form, String sign) {
    assertThat(run("ask", "--format", form, "themes", "--data=" + SMALL)).isZero();
    assertThat(out.toString()).contains(sign);
  }

  @Test
  void a_question_explains_its_parameters_with_examples() {
    assertThat(run("ask", "duties", "--help", "--data", SMALL)).isZero();
    assertThat(out.toString())
        .contains("--area")
        .contains("medway")
        .contains("optional")
        .contains("trial");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ask dutys                    | There is no question \"dutys\". Possible: duties",
        "ask duties --aria trial      | takes no parameter \"aria\". Possible: area",
        "ask duties --area trail      | \"trail\" is not known here as an area. Possible: trial",
        "ask duties --area            | A value is missing after --area",
        "ask boards                   | \"area\" must be given. Possible: trial",
        "ask due-soon                 | \"asOf\" must be given, such as 2026-11-22",
        "ask boards calendar          | One question at a time",
        "compare trial narnia         | There is no area \"narnia\" to compare. Possible: trial",
        "validate nowhere.ttl         | nowhere.ttl: there is no such file"
      })
  void what_cannot_be_done_is_said_in_one_line(String words, String reason) {
    assertThat(run((words.strip() + " --data " + SMALL).split(" "))).isEqualTo(Mistakes.EXIT);
    assertThat(err.toString().lines().filter(line -> !line.endsWith("…"))).hasSize(1);
    assertThat(err.toString()).contains(reason).doesNotContain("Exception");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void areas_are_compared_side_by_side() {
    assertThat(run("compare", "walsall", "medway")).isZero();
    assertThat(out.toString()).containsPattern("Aspect +Walsall +Medway").contains("[silent]");
  }

  @Test
  void a_comparison_can_be_had_with_the_place_of_each_value() {
    assertThat(run("compare", "medway", "--aspect", "parties", "--format", "csv")).isZero();
    assertThat(out.toString())
        .startsWith("\uFEFF\"area\",\"areaLabel\"")
        .contains("\"states\",\"Medway Safeguarding Children Board\",\"\",\"Title\",");
  }

  @Test
  void a_comparison_can_be_had_as_a_page_that_needs_no_server() {
    assertThat(run("compare", "walsall", "medway", "--format", "html")).isZero();
    assertThat(out.toString())
        .contains("<title>Walsall, Medway side by side</title>", "size: A3 landscape")
        .contains("Read closely:", "Requirements met")
        .doesNotContain("<link", "<script", "src=");
  }

  @Test
  void a_protocol_with_violations_is_explained_with_their_places() throws IOException {
    assertThat(run("validate", file("protocol.ttl", PROTOCOL))).isEqualTo(1);
    assertThat(out.toString())
        .containsPattern("checked: \\d+ violations")
        .containsPattern("K01-\\d .*protocol.ttl:3:")
        .contains("must name at least two parties");
  }

  @Test
  void a_file_with_nothing_of_ours_in_it_is_not_called_right() throws IOException {
    String other = "<https://example.org/a> <https://example.org/b> 1 .";
    assertThat(run("validate", file("other.ttl", other))).isEqualTo(3);
    assertThat(out.toString()).contains("nothing was checked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a> <b>", "{ \"@context\": 7 }", "", "<!DOCTYPE x><x/>"})
  void what_cannot_be_read_is_said_with_its_place_or_was_not_checked(String text)
      throws IOException {
    assertThat(run("validate", file("draft", text), "--data", SMALL)).isIn(2, 3);
    assertThat(err.toString()).doesNotContain("Exception").doesNotContain("should not happen");
  }

  @Test
  void of_several_files_the_worst_decides() throws IOException {
    String bad = file("bad.ttl", "<a>");
    String good = file("protocol.ttl", PROTOCOL);
    assertThat(run("validate", "--keep-going", bad, good)).isEqualTo(2);
    assertThat(out.toString()).contains("K01");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int run(String... words) {
    return Interboard.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(words);
  }
}
