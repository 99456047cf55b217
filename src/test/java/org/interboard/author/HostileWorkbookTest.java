package org.interboard.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.interboard.graph.BadFile;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Limits;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no workbook, or one that could do harm: each is refused with its reason. */
class HostileWorkbookTest {
  private static final ProtocolWorkbook WORKBOOK =
      ProtocolWorkbook.of(KnowledgeGraph.load(Sources.bundled()));
  private static final byte[] TEMPLATE = WORKBOOK.template();
  private static final Parts PARTS = new Parts(TEMPLATE);

  @Test
  void a_text_file_is_no_workbook() {
    assertRefused("hello".getBytes(StandardCharsets.UTF_8), "not a workbook");
    assertRefused(new byte[0], "not a workbook");
  }

  @Test
  void another_kind_of_packed_file_is_no_workbook() {
    assertRefused(zip("word/document.xml", "x"), "not a workbook");
    assertRefused(zip("content.xml", "x"), "OpenDocument");
    assertRefused(zip("xl/workbook.bin", "x"), ".xlsb");
  }

  @Test
  void a_workbook_of_other_sheets_is_no_protocol() throws IOException {
    try (var other = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
      other.createSheet("Budget");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      other.write(out);
      assertRefused(out.toByteArray(), "no sheet of a protocol is in it");
    }
  }

  @Test
  void an_old_workbook_is_to_be_saved_as_a_new_one() throws IOException {
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      old.createSheet("Protocol");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      old.write(out);
      assertRefused(out.toByteArray(), "save it as .xlsx");
    }
  }

  @Test
  void a_password_is_to_be_taken_off() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(TEMPLATE);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      assertRefused(out.toByteArray(), "protected by a password");
    }
  }

  @Test
  void macros_are_refused() {
    assertRefused(PARTS.with("xl/vbaProject.bin", new byte[] {1, 2, 3}), "macros");
  }

  @Test
  void a_workbook_made_for_macros_is_refused_whatever_its_parts_are_called() {
    assertRefused(
        PARTS.changed(
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "vnd.ms-excel.sheet.macroEnabled.main+xml")),
        "macros");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<col ", "<col\n", "<x:col ", "<xml.a-b:col\t", "<col/>", "<x:col/>", "<x:col>"})
  void descriptions_of_columns_are_counted_under_every_prefix(String tag) {
    byte[] part = tag.repeat(5_001).getBytes(StandardCharsets.UTF_8);
    assertRefused(PARTS.with("xl/a.xml", part), "describes more than 5,000 columns");
    byte[] wide = tag.repeat(5_001).getBytes(StandardCharsets.UTF_16);
    assertRefused(PARTS.with("xl/a.xml", wide), "describes more than 5,000 columns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<cols ", "<colour>", "<x:acol ", "<x a='col '/>", "col "})
  void other_tags_are_no_descriptions_of_columns(String tag) {
    byte[] part = tag.repeat(5_001).getBytes(StandardCharsets.UTF_8);
    SafeFile.open("a.xlsx", PARTS.with("xl/a.xml", part), new Notes(), Limits.USUAL);
  }

  @Test
  void a_part_in_an_encoding_in_which_nothing_could_be_counted_is_refused() {
    String declared = "<?xml version='1.0' encoding='IBM037'?>";
    byte[] ebcdic = (declared + "<col/>".repeat(5_001)).getBytes(Charset.forName("IBM037"));
    assertRefused(PARTS.with("xl/a.xml", ebcdic), "not in UTF-8");
    assertRefused(PARTS.with("xl/a.xml", declared.getBytes()), "not in UTF-8");
  }

  @Test
  void names_that_were_made_to_have_one_hash_are_refused() {
    FilledIn filledIn = FilledIn.open(TEMPLATE);
    for (int number = 0; number < 500; number++) {
      filledIn.row("Duties", "Duty", sameHash(number));
    }
    assertRefused(filledIn.bytes(), "more than 100 terms with one and the same hash");
  }

  /** In Java the hashes of "Aa" and "BB" are one. */
  private static String sameHash(int number) {
    return String.format("%14s", Integer.toBinaryString(number))
        .replace("1", "BB")
        .replaceAll("[ 0]", "Aa");
  }

  @Test
  void links_to_other_workbooks_are_not_followed() {
    byte[] linked = PARTS.with("xl/externalLinks/externalLink1.xml", new byte[] {1});
    Notes notes = new Notes();
    SafeFile.open("a.xlsx", linked, notes, Limits.USUAL);
    assertThat(notes.remarks()).singleElement().asString().contains("not followed");
  }

  @Test
  void a_file_that_is_too_long_is_refused_unread() {
    assertRefused(Arrays.copyOf(TEMPLATE, 200_000_000), "longer than 5,000,000 bytes");
  }

  @Test
  void a_file_that_unpacks_without_end_is_refused() {
    byte[] bomb = PARTS.with("xl/bomb.xml", new byte[100_000_000]);
    assertThat(bomb.length).isLessThan(5_000_000);
    assertRefused(bomb, "unpacks to more than 25,000,000 bytes");
  }

  @Test
  void an_entity_in_a_part_is_not_resolved() {
    byte[] entity =
        PARTS.changed(
            "xl/workbook.xml",
            xml ->
                xml.replaceFirst(
                    "(<\\?xml[^>]*\\?>)?",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"));
    assertRefused(entity, "damaged");
  }

  @Test
  void ten_thousand_duties_are_read_and_one_more_is_too_many() {
    FilledIn filledIn = FilledIn.open(TEMPLATE);
    for (int i = 0; i < 10_000; i++) {
      filledIn.row("Duties", "Duty", "Duty " + i, "Who", "Nobody", "Strength", "Will");
    }
    Filled filled = WORKBOOK.read("a.xlsx", filledIn.bytes());
    assertThat(filled.faults()).hasSize(500);
    assertThat(filled.remarks()).anySatisfy(remark -> assertThat(remark).contains("9500 more"));
    assertRefused(filledIn.row("Duties", "Duty", "One more").bytes(), "more than 10,000 rows");
  }

  private static void assertRefused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> WORKBOOK.read("a.xlsx", bytes))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining(reason);
  }

  private static byte[] zip(String name, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
