package org.interboard.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interboard.Interboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCheckTest {
  private static final Path TRIAL = Path.of("src/test/resources/sources/trial.ttl");

  @TempDir Path folder;

  private record Outcome(int code, String out) {}

  @BeforeEach
  void data() throws IOException {
    Path instruments = Files.createDirectories(folder.resolve("trial/data/instruments"));
    Files.copy(TRIAL, instruments.resolve("trial.ttl"));
  }

  private Outcome run(String text) throws IOException {
    Files.writeString(folder.resolve("trial.txt"), text);
    StringWriter out = new StringWriter();
    int code =
        Interboard.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(out, true))
            .execute(
                "check-sources", folder.toString(), "--data", folder.resolve("trial").toString());
    return new Outcome(code, out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Aims\nThe board will report. 2. Reports\nThe board's report goes to the council.",
        "1. AIMS\nThe  board\nwill report.  2. Reports\nThe board’s “report” goes to the council."
      })
  void case_spacing_line_breaks_and_kinds_of_quotation_mark_do_not_count(String text)
      throws IOException {
    assertThat(run(text.replace("“", "").replace("”", "")).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Aims The board will report. 2. Reports The boards report goes to the council.|does not stand in the document",
        "1. Aims The board's report goes to the council. The board will report. 2. Reports|stands not in 2 but in [1]",
        "The board will report. 2. Reports The board's report goes to the council.|no section begins so after the one before"
      })
  void whatever_else_differs_is_reported_with_file_subject_and_phrase(String text, String fault)
      throws IOException {
    Outcome outcome = run(text);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("trial.txt: ").contains(fault);
  }

  @Test
  void a_copy_other_than_the_one_that_was_read_is_remarked_upon() throws IOException {
    assertThat(run("1. Aims The board will report. 2. Reports").out())
        .contains("trial.txt is not the copy that was read");
  }

  @Test
  void a_folder_without_the_documents_is_no_success() {
    StringWriter out = new StringWriter();
    int code =
        Interboard.commandLine()
            .setOut(new PrintWriter(out, true))
            .execute(
                "check-sources", folder.toString(), "--data", folder.resolve("trial").toString());

    assertThat(code).isEqualTo(2);
    assertThat(out.toString()).contains("no copy of trial.txt");
  }
}
