package org.interboard.attack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks sent over HTTP that unpack without end, carry programs or lead elsewhere. */
class WorkbookAttackTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String SHEET = "xl/worksheets/sheet2.xml";
  private static final String OPEN =
      "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>";
  private static final String SHUT = "</sheetData></worksheet>";
  private static final Target target = Target.shared();
  private static Map<String, byte[]> parts;

  @BeforeAll
  static void open() throws IOException {
    parts = unzipped(ProtocolWorkbook.of(KnowledgeGraph.load(Sources.bundled())).template());
  }

  @AfterAll
  static void nothing_came_of_it() {
    target.assertUnharmed();
  }

  @Test
  void a_part_that_unpacks_without_end_is_refused() {
    refuses(
        "xl/media/image1.png",
        new byte[200_000_000],
        "unpacks to more than 25,000,000 bytes",
        "file-unpacked");
  }

  @Test
  void a_workbook_of_thousands_of_parts_is_refused() {
    Map<String, byte[]> many = new TreeMap<>(parts);
    for (int i = 0; i < 5_000; i++) {
      many.put("xl/media/%d.png".formatted(i), new byte[0]);
    }
    Target.refuses(target.draft(XLSX, zipped(many)), "more than 500 parts", "file-parts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/vbaProject.bin",
        "XL/VBAPROJECT.BIN",
        "xl/macrosheets/sheet1.xml",
        "xl/activeX/activeX1.bin",
        "xl/embeddings/oleObject1.bin"
      })
  void programs_and_other_files_within_are_refused(String part) {
    refuses(part, new byte[] {1, 2, 3}, "macros, controls or other files");
  }

  @Test
  void entities_and_inclusions_in_a_part_fetch_nothing() {
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM '%s'>]>".formatted(target.canary());
    for (String part : new String[] {SHEET, "xl/workbook.xml", "[Content_Types].xml"}) {
      byte[] declared = (entity + new String(parts.get(part), StandardCharsets.UTF_8)).getBytes();
      refuses(part, declared, "damaged");
    }
  }

  @Test
  void relations_that_lead_to_another_machine_are_not_followed() {
    Map<String, byte[]> linked = new TreeMap<>(parts);
    String relation =
        "<Relationships"
            + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
            + " Id='rId99'"
            + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'"
            + " Target='%s' TargetMode='External'/></Relationships>";
    linked.put(
        "xl/worksheets/_rels/sheet9.xml.rels", relation.formatted(target.canary()).getBytes());
    linked.put("xl/externalLinks/externalLink1.xml", target.canary().getBytes());
    target.draft(XLSX, zipped(linked));
  }

  @Test
  void a_million_cells_are_refused() {
    refuses(
        SHEET,
        sheet("<row>" + "<c t='str'><v>x</v></c>".repeat(10) + "</row>", 100_000),
        "file-tags");
  }

  @Test
  void a_million_empty_cells_and_rows_are_refused() {
    refuses(SHEET, sheet("<row><c/><c/><c/><c/><c/></row>", 200_000));
    refuses(SHEET, sheet("<row/>", 1_000_000));
  }

  @Test
  void columns_and_merged_cells_without_number_or_sense_are_refused() {
    String columns = "<cols>" + "<col min='1' max='16384' width='9'/>".repeat(50_000) + "</cols>";
    refuses(
        SHEET,
        (OPEN.replace("<sheetData>", columns + "<sheetData>") + SHUT).getBytes(),
        "5,000",
        "file-columns");
    String merges = "</sheetData><mergeCells>%s</mergeCells>";
    String one = "<mergeCell ref='A1:A1000'/>";
    String none = "<mergeCell ref='ZZZZ99999999999:A0'/>";
    for (String refs : new String[] {one.repeat(5_001), none}) {
      String end = SHUT.replace("</sheetData>", merges.formatted(refs));
      refuses(SHEET, (OPEN + end).getBytes(), "merges cells", refs == none ? "" : "file-merges");
    }
  }

  @Test
  void a_cell_of_millions_of_characters_is_refused() {
    String text = "<row r='1'><c r='A1' t='inlineStr'><is><t>%s</t></is></c></row>";
    refuses(SHEET, (OPEN + text.formatted("x".repeat(20_000_000)) + SHUT).getBytes());
  }

  @Test
  void a_part_nested_without_end_is_refused() {
    refuses(SHEET, (OPEN + "<a>".repeat(2_000_000)).getBytes());
  }

  @Test
  void two_parts_of_one_name_are_refused() {
    refuses("XL/WORKBOOK.XML", new byte[] {1}, "two parts of one name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../../tmp/a", "/etc/passwd", "C:\\\\a", "xl/../../a"})
  void a_part_whose_name_leads_out_of_the_workbook_writes_nothing(String name) {
    Map<String, byte[]> more = new TreeMap<>(parts);
    more.put(name, new byte[] {1});
    target.draft(XLSX, zipped(more));
  }

  private static byte[] sheet(String row, int times) {
    return (OPEN + row.repeat(times) + SHUT).getBytes(StandardCharsets.UTF_8);
  }

  private static void refuses(String part, byte[] bytes, String... reasons) {
    Map<String, byte[]> changed = new TreeMap<>(parts);
    changed.put(part, bytes);
    Target.refuses(target.draft(XLSX, zipped(changed)), reasons);
  }

  private static Map<String, byte[]> unzipped(byte[] workbook) {
    Map<String, byte[]> found = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found.put(entry.getName(), zip.readAllBytes());
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zipped(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
