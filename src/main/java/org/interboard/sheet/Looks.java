package org.interboard.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How a head, a field and a link of a workbook look. */
record Looks(CellStyle headStyle, CellStyle bodyStyle, CellStyle linkStyle) {

  static Looks in(Workbook workbook) {
    return new Looks(head(workbook), plain(workbook), link(workbook));
  }

  Cell head(Cell cell) {
    cell.setCellStyle(headStyle);
    return cell;
  }

  Cell body(Cell cell) {
    cell.setCellStyle(bodyStyle);
    return cell;
  }

  Cell link(Cell cell) {
    cell.setCellStyle(linkStyle);
    return cell;
  }

  private static CellStyle plain(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBorderRight(BorderStyle.HAIR);
    return style;
  }

  private static CellStyle head(Workbook workbook) {
    CellStyle style = plain(workbook);
    style.setFillForegroundColor(IndexedColors.DARK_TEAL.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    Font font = font(workbook);
    font.setBold(true);
    font.setColor(IndexedColors.WHITE.getIndex());
    style.setFont(font);
    return style;
  }

  private static CellStyle link(Workbook workbook) {
    CellStyle style = plain(workbook);
    Font font = font(workbook);
    font.setUnderline(Font.U_SINGLE);
    font.setColor(IndexedColors.BLUE.getIndex());
    style.setFont(font);
    return style;
  }

  /** That of all other text: a font without a name is another one in each program. */
  private static Font font(Workbook workbook) {
    Font usual = workbook.getFontAt(0);
    Font font = workbook.createFont();
    font.setFontName(usual.getFontName());
    font.setFontHeight(usual.getFontHeight());
    return font;
  }
}
