package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.interboard.Interboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook from the command line: written, filled in, checked, converted; and the example. */
class WorkbookCommandsTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final String EXAMPLE = EXAMPLES.resolve("exampleshire.xlsx").toString();
  private static final List<String> VALIDATE = List.of("validate", "--as-of", "2025-04-01");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path folder;

  @Test
  void a_template_as_it_comes_holds_no_protocol_to_be_checked() {
    assertThat(run("template", "-o", in("p.xlsx"))).isZero();
    assertThat(run("validate", in("p.xlsx"))).isEqualTo(3);
    assertThat(out.toString()).contains("p.xlsx written.").contains("nothing was checked");
  }

  @Test
  void a_template_is_not_written_over_a_file_that_exists() throws IOException {
    Files.writeString(folder.resolve("p.xlsx"), "mine");
    assertThat(run("template", "-o", in("p.xlsx"))).isEqualTo(2);
    assertThat(err.toString()).contains("exists").contains("--force");
    assertThat(folder.resolve("p.xlsx")).hasContent("mine");
  }

  @Test
  void an_area_that_is_not_there_is_answered_with_those_that_are() {
    assertThat(run("template", "--from", "kent", "-o", in("p.xlsx"))).isEqualTo(2);
    assertThat(err.toString()).contains("no protocol of kent").contains("medway");
  }

  @Test
  void an_area_s_protocol_comes_as_a_workbook_whole() {
    assertThat(run("template", "--from", "medway", "-o", in("p.xlsx"))).isZero();
    assertThat(out.toString()).isEqualToNormalizingNewlines(in("p.xlsx") + " written.\n");
  }

  @Test
  void a_workbook_that_is_too_long_is_refused_unread() throws IOException {
    Files.write(folder.resolve("p.xlsx"), new byte[5_000_001]);
    assertThat(run("validate", in("p.xlsx"))).isEqualTo(2);
    assertThat(err.toString())
        .contains("longer than 5,000,000 bytes")
        .contains("--max-megabytes N");
  }

  @Test
  void what_is_too_long_to_be_converted_is_with_leave() throws IOException {
    String example = Files.readString(EXAMPLES.resolve("exampleshire.ttl"));
    Files.writeString(folder.resolve("long.ttl"), example + "#".repeat(5_000_000) + "\n");

    assertThat(run("convert", in("long.ttl"), "-o", in("e.ttl"))).isEqualTo(2);
    assertThat(err.toString()).contains("longer than 5,000,000 bytes", "--max-megabytes N");
    assertThat(run("convert", "--max-megabytes", "6", in("long.ttl"), "-o", in("e.ttl"))).isZero();
  }

  @Test
  void the_report_of_the_example_is_what_is_printed() throws IOException {
    assertThat(validate("-o", in("report.txt"), EXAMPLE)).isOne();
    assertThat(folder.resolve("report.txt"))
        .as("mend it as examples/README.md says")
        .hasSameTextualContentAs(EXAMPLES.resolve("exampleshire-report.txt"));
  }

  @Test
  void the_example_in_turtle_is_what_the_workbook_states() {
    assertThat(run("convert", EXAMPLE, "-o", in("e.ttl"))).isOne();
    Graph stated = RDFDataMgr.loadGraph(in("e.ttl"));
    Graph example = RDFDataMgr.loadGraph(EXAMPLES.resolve("exampleshire.ttl").toString());
    assertThat(stated.isIsomorphicWith(example)).isTrue();
    assertThat(out.toString()).contains("Protocol!B12").contains("31 April 2026");
  }

  @Test
  void the_example_in_turtle_makes_a_workbook_again() {
    assertThat(run("convert", EXAMPLES.resolve("exampleshire.ttl").toString(), "-o", in("e.xlsx")))
        .isEqualTo(0);
    assertThat(run("convert", in("e.xlsx"), "-o", in("e.ttl"))).isZero();
    assertThat(
            RDFDataMgr.loadGraph(in("e.ttl"))
                .isIsomorphicWith(
                    RDFDataMgr.loadGraph(EXAMPLES.resolve("exampleshire.ttl").toString())))
        .isTrue();
  }

  @Test
  void a_workbook_comes_back_with_a_comment_in_each_faulty_cell_and_a_table() throws IOException {
    assertThat(validate("--format", "xlsx", "-o", in("checked.xlsx"), EXAMPLE)).isOne();
    assertThat(validate("--format", "csv", "-o", in("report.csv"), EXAMPLE)).isOne();
    try (InputStream in = Files.newInputStream(folder.resolve("checked.xlsx"));
        XSSFWorkbook checked = new XSSFWorkbook(in)) {
      Sheet findings = checked.getSheetAt(0);
      assertThat(findings.getSheetName()).isEqualTo("Findings");
      Set<String> named = new HashSet<>();
      Set<String> commented = new HashSet<>();
      for (Row row : findings) {
        named.add(row.getCell(2).getStringCellValue());
      }
      for (Sheet sheet : checked) {
        sheet
            .getCellComments()
            .keySet()
            .forEach(
                cell ->
                    commented.add(
                        sheet.getSheetName()
                            + "!"
                            + CellReference.convertNumToColString(cell.getColumn())
                            + (cell.getRow() + 1)));
      }
      named.removeAll(Set.of("Place", ""));
      assertThat(named).contains("Protocol!B12", "Duties!K4").isEqualTo(commented);
      assertThat(checked.getSheet("Duties").getRow(3).getCell(10).getCellComment().getString())
          .asString()
          .startsWith(
              "Cell-3 (violation)\n“Anualy” is not among the frequencies that can be named here.\n"
                  + "Did you mean “Every year”?");
    }
  }

  @Test
  void a_workbook_given_back_can_be_checked_again_with_the_same_outcome() throws IOException {
    validate("--format", "xlsx", "-o", in("once.xlsx"), EXAMPLE);
    validate("--format", "xlsx", "-o", in("twice.xlsx"), in("once.xlsx"));
    validate("-o", in("twice.txt"), in("twice.xlsx"));
    validate("-o", in("first.txt"), EXAMPLE);
    assertThat(Files.readString(folder.resolve("twice.txt")).replace(in("twice.xlsx"), EXAMPLE))
        .isEqualToNormalizingNewlines(Files.readString(folder.resolve("first.txt")));
  }

  @Test
  void only_a_workbook_can_be_given_back_as_one() {
    String turtle = EXAMPLES.resolve("exampleshire.ttl").toString();
    assertThat(validate("--format", "xlsx", "-o", in("c.xlsx"), turtle)).isEqualTo(2);
    assertThat(err.toString()).contains("choose another form");
    assertThat(validate("--format", "xlsx", EXAMPLE)).isEqualTo(2);
    assertThat(err.toString()).contains("name one with -o");
  }

  private String in(String file) {
    return folder.resolve(file).toString();
  }

  private int validate(String... words) {
    List<String> all = new ArrayList<>(VALIDATE);
    all.addAll(List.of(words));
    return run(all.toArray(String[]::new));
  }

  private int run(String... words) {
    return Interboard.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }
}
