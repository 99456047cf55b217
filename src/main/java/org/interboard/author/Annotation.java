package org.interboard.author;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives a submitted workbook back with a comment in each faulty cell and a table of findings. */
final class Annotation {
  private static final int CHARACTER = 256;
  private static final int WIDEST = 60;
  private static final int WIDE = 4;
  private static final int HIGH = 6;

  private final XSSFWorkbook workbook;
  private final Styles styles;
  private final Map<CellStyle, CellStyle> marked = new HashMap<>();

  Annotation(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.styles = new Styles(workbook);
  }

  /** The workbook's own cells keep what they hold; findings of an earlier time are replaced. */
  byte[] write(List<String> heads, List<Mark> marks) {
    marks.forEach(mark -> mark.spot().ifPresent(spot -> comment(spot, mark.comment())));
    findings(heads, marks);
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void comment(Spot spot, String text) {
    Sheet sheet = workbook.getSheet(spot.sheet());
    Cell cell = cell(sheet, spot.row() - 1, spot.column() - 1);
    Optional<Comment> there = Optional.ofNullable(cell.getCellComment());
    Comment comment = there.orElseGet(() -> placed(sheet, cell));
    String before = there.map(each -> each.getString().getString() + "\n\n").orElse("");
    comment.setString(workbook.getCreationHelper().createRichTextString(before + text));
    cell.setCellStyle(marked.computeIfAbsent(cell.getCellStyle(), this::coloured));
  }

  private Comment placed(Sheet sheet, Cell cell) {
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + WIDE);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + HIGH);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAuthor("Interboard");
    cell.setCellComment(comment);
    return comment;
  }

  private CellStyle coloured(CellStyle before) {
    if (marked.containsValue(before)) {
      return before;
    }
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(before);
    style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    Row there = Optional.ofNullable(sheet.getRow(row)).orElseGet(() -> sheet.createRow(row));
    return there.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private void findings(List<String> heads, List<Mark> marks) {
    int before = workbook.getSheetIndex(Sheets.FINDINGS);
    if (before >= 0) {
      workbook.removeSheetAt(before);
    }
    Sheet sheet = workbook.createSheet(Sheets.FINDINGS);
    workbook.setSheetOrder(Sheets.FINDINGS, 0);
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    write(sheet, 0, heads, styles.head);
    for (int row = 0; row < marks.size(); row++) {
      write(sheet, row + 1, marks.get(row).row(), styles.body);
      link(sheet, row + 1, marks.get(row));
    }
    for (int column = 0; column < heads.size(); column++) {
      sheet.setColumnWidth(column, width(heads.get(column), marks, column) * CHARACTER);
    }
    sheet.createFreezePane(0, 1);
  }

  private static int width(String head, List<Mark> marks, int column) {
    int longest = marks.stream().mapToInt(mark -> mark.row().get(column).length()).max().orElse(0);
    return Math.min(WIDEST, Math.max(head.length(), longest) + 2);
  }

  private static void write(Sheet sheet, int row, List<String> texts, CellStyle style) {
    for (int column = 0; column < texts.size(); column++) {
      Cell cell = cell(sheet, row, column);
      cell.setCellValue(texts.get(column));
      cell.setCellStyle(style);
    }
  }

  /** The first cell of a finding leads to the cell that it is about. */
  private void link(Sheet sheet, int row, Mark mark) {
    mark.spot()
        .ifPresent(
            spot -> {
              Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
              link.setAddress(
                  "'%s'!%s%d"
                      .formatted(
                          spot.sheet().replace("'", "''"),
                          CellReference.convertNumToColString(spot.column() - 1),
                          spot.row()));
              cell(sheet, row, 0).setHyperlink(link);
            });
  }
}
