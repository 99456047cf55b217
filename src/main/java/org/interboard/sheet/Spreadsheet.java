package org.interboard.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes sheets as an Excel workbook (.xlsx), the same bytes whenever it is written. */
public final class Spreadsheet {
  private static final int LONGEST_TEXT = 32_767;
  private static final int MOST_LINKS = 60_000;
  private static final int WIDEST = 45;
  private static final int WIDEST_OF_LINKS = 75;
  private static final int READABLE_WIDTH = 260;
  private static final double MARGIN_IN_INCHES = 0.4;
  private static final float LINE_IN_POINTS = 15;
  private static final float TALLEST_IN_POINTS = 409;
  private static final String CUT = " … (cut here; whole in the CSV)";

  private final XSSFWorkbook workbook;
  private final Looks looks;
  private final short paper;
  private final int frozen;
  private int links;

  private Spreadsheet(XSSFWorkbook workbook, short paper, int frozen) {
    this.workbook = workbook;
    this.paper = paper;
    this.frozen = frozen;
    this.looks = Looks.in(workbook);
  }

  /** The whole workbook, its sheets in the order given, to be printed on A4. */
  public static byte[] of(List<Sheet> sheets) {
    return of(sheets, PrintSetup.A4_PAPERSIZE, 0);
  }

  /** The same for sheets that are wide: printed on A3, the first column always in sight. */
  public static byte[] wide(List<Sheet> sheets) {
    return of(sheets, PrintSetup.A3_PAPERSIZE, 1);
  }

  private static byte[] of(List<Sheet> sheets, short paper, int frozen) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      workbook.getProperties().getCoreProperties().setCreator("Interboard");
      Spreadsheet spreadsheet = new Spreadsheet(workbook, paper, frozen);
      sheets.forEach(spreadsheet::add);
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return StableZip.again(bytes.toByteArray());
  }

  private void add(Sheet sheet) {
    var page = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
    List<Integer> widths = widths(sheet);
    Row head = page.createRow(0);
    for (int column = 0; column < sheet.heads().size(); column++) {
      looks.head(head.createCell(column)).setCellValue(sheet.heads().get(column));
      page.setColumnWidth(column, 256 * widths.get(column));
    }
    sheet.rows().forEach(row -> fill(page.createRow(page.getLastRowNum() + 1), row, widths));
    page.createFreezePane(frozen, 1);
    page.setAutoFilter(new CellRangeAddress(0, sheet.rows().size(), 0, sheet.heads().size() - 1));
    print(page, widths);
  }

  /** On as many pages abreast as it takes to be read. */
  private void print(XSSFSheet page, List<Integer> widths) {
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    page.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    page.getPrintSetup().setLandscape(true);
    page.getPrintSetup().setPaperSize(paper);
    page.setFitToPage(true);
    page.getPrintSetup().setFitHeight((short) 0);
    if (frozen > 0) {
      page.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
      page.getPrintSetup().setFitWidth((short) (1 + width / READABLE_WIDTH));
      page.setMargin(PageMargin.LEFT, MARGIN_IN_INCHES);
      page.setMargin(PageMargin.RIGHT, MARGIN_IN_INCHES);
      page.getFooter().setCenter("&A – &P/&N");
    }
  }

  private void fill(Row row, List<Entry> entries, List<Integer> widths) {
    long lines = 1;
    for (int column = 0; column < entries.size(); column++) {
      Entry entry = entries.get(column);
      Cell cell = looks.body(row.createCell(column));
      if (entry.number()) {
        cell.setCellValue(Double.parseDouble(entry.text()));
      } else {
        cell.setCellValue(fitting(entry.text()));
      }
      entry.address().filter(address -> links < MOST_LINKS).ifPresent(to -> link(cell, to));
      lines = Math.max(lines, lines(entry.text(), widths.get(column)));
    }
    if (lines > 1) {
      row.setHeightInPoints(Math.min(TALLEST_IN_POINTS, lines * LINE_IN_POINTS));
    }
  }

  /** How many lines a text needs in a column of a width, letters being narrower than digits. */
  private static long lines(String text, int width) {
    return text.lines().mapToLong(line -> 1 + line.length() / width).sum();
  }

  private void link(Cell cell, String address) {
    Hyperlink link = ((Workbook) workbook).getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress(address);
    looks.link(cell).setHyperlink(link);
    links++;
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST_TEXT
        ? text
        : text.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
  }

  private static List<Integer> widths(Sheet sheet) {
    return sheet.widths().isEmpty()
        ? IntStream.range(0, sheet.heads().size()).mapToObj(column -> width(sheet, column)).toList()
        : sheet.widths();
  }

  private static int width(Sheet sheet, int column) {
    int longest =
        sheet.rows().stream().mapToInt(row -> row.get(column).text().length()).max().orElse(0);
    // Some programs break no line in a link.
    boolean linked = sheet.rows().stream().anyMatch(row -> row.get(column).address().isPresent());
    return Math.min(
        linked ? WIDEST_OF_LINKS : WIDEST,
        Math.max(longest, sheet.heads().get(column).length() + 2) + 2);
  }
}
