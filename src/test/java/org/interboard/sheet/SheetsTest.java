package org.interboard.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets as a spreadsheet program finds them. */
class SheetsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1"
      })
  void a_text_that_looks_like_a_formula_is_made_harmless(String text) throws IOException {
    Sheet sheet = Sheet.ofTexts("Trial", List.of("a"), List.of(List.of(text)));
    String csv = new String(ExcelCsv.of(sheet), StandardCharsets.UTF_8);

    assertThat(csv).contains("\"'" + text.replace("\"", "\"\"") + "\"");
    try (XSSFWorkbook book = open(Spreadsheet.of(List.of(sheet)))) {
      XSSFCell cell = book.getSheetAt(0).getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    }
  }

  @Test
  void commas_quotes_and_lines_stay_within_their_field() {
    Sheet sheet =
        Sheet.ofTexts("Trial", List.of("a", "b"), List.of(List.of("x, \"y\"\nz", "Côté – £")));

    assertThat(new String(ExcelCsv.of(sheet), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF\"a\",\"b\"\r\n\"x, \"\"y\"\"\nz\",\"Côté – £\"\r\n");
  }

  @Test
  void a_number_is_a_number() throws IOException {
    Sheet sheet = new Sheet("Trial", List.of("n"), List.of(List.of(Entry.number("-3.5"))));

    try (XSSFWorkbook book = open(Spreadsheet.of(List.of(sheet)))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getNumericCellValue()).isEqualTo(-3.5);
    }
  }

  @Test
  void a_text_longer_than_a_field_can_hold_says_that_it_is_cut() throws IOException {
    Sheet sheet = Sheet.ofTexts("Trial", List.of("a"), List.of(List.of("x".repeat(40_000))));

    try (XSSFWorkbook book = open(Spreadsheet.of(List.of(sheet)))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).contains("cut here");
    }
  }

  @ParameterizedTest
  @CsvSource({"20, 15", "60, 30", "40000, 409"})
  void a_row_is_as_tall_as_its_longest_text_needs(int letters, float points) throws IOException {
    Sheet sheet = Sheet.ofTexts("Trial", List.of("a"), List.of(List.of("x".repeat(letters))));

    try (XSSFWorkbook book = open(Spreadsheet.of(List.of(sheet)))) {
      assertThat(book.getSheetAt(0).getRow(1).getHeightInPoints()).isEqualTo(points);
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 1", "12, 2"})
  void a_wide_sheet_is_printed_on_as_many_pages_abreast_as_can_be_read(int columns, int pages)
      throws IOException {
    Sheet sheet =
        Sheet.ofTexts("Trial", Collections.nCopies(columns, "Area"), List.of())
            .inColumns(Collections.nCopies(columns, 38));

    try (XSSFWorkbook book = open(Spreadsheet.wide(List.of(sheet)))) {
      assertThat(book.getSheetAt(0).getPrintSetup().getFitWidth()).isEqualTo((short) pages);
      assertThat(book.getSheetAt(0).getColumnWidth(0)).isEqualTo(38 * 256);
    }
  }

  @Test
  void the_same_sheets_give_the_same_bytes_at_another_time() throws InterruptedException {
    Sheet sheet = Sheet.ofTexts("Trial", List.of("a"), List.of(List.of("b")));
    byte[] once = Spreadsheet.of(List.of(sheet));
    Thread.sleep(2100); // a zip counts in steps of two seconds

    assertThat(Spreadsheet.of(List.of(sheet))).isEqualTo(once);
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
