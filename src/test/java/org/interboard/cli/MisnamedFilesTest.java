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

/** A file whose name promises another content than it has is told what it is. */
class MisnamedFilesTest {
  private static final Path WORKBOOK = Path.of("examples/exampleshire.xlsx");

  private final StringWriter said = new StringWriter();
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "protocol.xlsx, The boards agree., not a workbook (.xlsx) but text",
    "protocol.csv, 'Board,Duty', not a workbook (.xlsx) but text",
    "protocol.xlsx, '', not a workbook (.xlsx) but an empty file",
    "protocol.xlsx, %PDF-1.7, not a workbook (.xlsx) but a PDF",
    "protocol.ttl, %PDF-1.7, 'a PDF, and no RDF'",
    "protocol, <!DOCTYPE html><p>, 'a web page, and no RDF'"
  })
  void a_file_is_called_what_it_is_and_not_what_its_name_says(
      String name, String content, String reason) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    assertThat(run("validate", file.toString())).isEqualTo(2);
    assertThat(said.toString()).contains(name, reason, "interboard template");
  }

  @Test
  void convert_says_the_same_of_a_text_called_a_workbook() throws IOException {
    Path file = Files.writeString(folder.resolve("a.xlsx"), "<a> <b> <c> .");
    assertThat(run("convert", file.toString(), "-o", folder.resolve("a.ttl").toString()))
        .isEqualTo(2);
    assertThat(said.toString()).contains("not a workbook (.xlsx) but text", "name it .ttl");
    assertThat(folder.resolve("a.ttl")).doesNotExist();
  }

  @Test
  void a_workbook_called_turtle_is_read_as_a_workbook_and_the_report_says_so() throws IOException {
    Path file = Files.copy(WORKBOOK, folder.resolve("protocol.ttl"));
    assertThat(run("validate", file.toString())).isOne();
    assertThat(said.toString())
        .contains("called a .ttl file, which is RDF, and was read as the workbook that it is");
  }

  @Test
  void a_workbook_among_the_data_is_to_be_converted_first() throws IOException {
    Path file = Files.copy(WORKBOOK, folder.resolve("protocol.ttl"));
    assertThat(run("load", "--store", "tdb2:" + folder.resolve("store"), file.toString()))
        .isEqualTo(4);
    assertThat(said.toString())
        .contains("protocol.ttl", "a workbook", "no RDF", "interboard convert");
  }

  private int run(String... words) {
    PrintWriter one = new PrintWriter(said, true);
    return Interboard.commandLine().setOut(one).setErr(one).execute(words);
  }
}
