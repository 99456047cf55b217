package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.interboard.Interboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of protocols are checked at once, and a run that was cut short goes on. */
class BulkValidateTest {
  private static final String PROTOCOL =
      """
      @prefix ib: <https://w3id.org/interboard/ontology#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      <https://e.example/%1$s> a ib:Protocol ; dct:title "Protocol of %1$s" .
      """;
  @TempDir Path folder;
  private Path drafts;
  private Path reports;
  private String said;

  @BeforeEach
  void threeDrafts() throws IOException {
    drafts = Files.createDirectories(folder.resolve("drafts"));
    reports = Files.createDirectories(folder.resolve("reports"));
    draft("a.ttl", PROTOCOL.formatted("Ashby"));
    draft("b/same.ttl", PROTOCOL.formatted("Bramley"));
    draft("c/same.ttl", PROTOCOL.formatted("Calder"));
  }

  @Test
  void eachFileOfAFolderHasTheReportThatItHasAlone() throws IOException {
    assertThat(validate("-o", reports.toString(), drafts.toString())).isOne();
    assertThat(said).contains("3 files: 0 passed, 3 failed");

    Path alone = folder.resolve("alone.txt");
    validate("-o", alone.toString(), drafts.resolve("c/same.ttl").toString());
    assertThat(report("c/same.ttl")).hasSameTextualContentAs(alone);
    assertThat(report("b/same.ttl")).content().contains("Protocol of Bramley");
  }

  @Test
  void aFileThatCannotBeReadEndsTheRunUnlessItIsToGoOn() throws IOException {
    draft("b/a-bad.ttl", "<a>");

    assertThat(validate("-o", reports.toString(), drafts.toString())).isEqualTo(2);
    assertThat(said).contains("a-bad.ttl:1:").contains("2 files:");
    assertThat(report("c/same.ttl")).doesNotExist();

    assertThat(validate("--keep-going", "-o", reports.toString(), drafts.toString())).isEqualTo(2);
    assertThat(said).contains("a-bad.ttl:1:").contains("4 files: 0 passed, 3 failed");
    assertThat(report("c/same.ttl")).exists();
  }

  @Test
  void whatIsUnchangedSinceItWasCheckedIsPassedOver() throws IOException {
    validate("-o", reports.toString(), drafts.toString());
    draft("a.ttl", PROTOCOL.formatted("Another"));
    Files.delete(report("b/same.ttl"));
    Files.writeString(reports.resolve("interboard.journal"), "cut sho", StandardOpenOption.APPEND);

    assertThat(validate("--resume", "-o", reports.toString(), drafts.toString())).isOne();

    assertThat(said).contains("3 files: 0 passed, 3 failed").contains("1 known from before");
    assertThat(report("a.ttl")).content().contains("Another");
    assertThat(report("b/same.ttl")).exists();
  }

  @Test
  void aReportOfAnotherDayOrFormIsNotTakenForThisOne() {
    validate("--as-of", "2016-01-01", "-o", reports.toString(), drafts.toString());
    validate("--as-of", "2020-01-01", "--resume", "-o", reports.toString(), drafts.toString());
    assertThat(said).contains("0 known from before");
  }

  @Test
  void whatCannotBeDoneIsRefusedBeforeAnythingIsChecked() throws IOException {
    String one = drafts.resolve("b/same.ttl").toString();
    String other = drafts.resolve("c/same.ttl").toString();
    assertThat(validate("-o", reports.toString(), one, other)).isEqualTo(2);
    assertThat(said).contains("Two of the files are called same.ttl");

    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(validate(empty.toString())).isEqualTo(2);
    assertThat(said).contains("There is no file to check");

    assertThat(validate("--resume", one)).isEqualTo(2);
    assertThat(said).contains("--resume goes on from a journal");
  }

  private void draft(String name, String text) throws IOException {
    Path file = drafts.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Path report(String name) {
    return reports.resolve(name + ".report.txt");
  }

  private int validate(String... arguments) {
    StringWriter err = new StringWriter();
    String[] all = new String[arguments.length + 1];
    all[0] = "validate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    int code =
        Interboard.commandLine()
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err))
            .execute(all);
    said = err.toString();
    return code;
  }
}
