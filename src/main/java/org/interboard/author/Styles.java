package org.interboard.author;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The few looks of a cell. All hold text: a spreadsheet program would make another number of clause
 * 3.10, and a day of "April 2015".
 */
final class Styles {
  final CellStyle body;
  final CellStyle head;
  final CellStyle help;
  final CellStyle example;
  final CellStyle title;

  Styles(Workbook workbook) {
    this.body = text(workbook);
    this.head = head(workbook);
    this.help = quiet(workbook, IndexedColors.GREY_25_PERCENT);
    this.example = quiet(workbook, IndexedColors.LEMON_CHIFFON);
    this.title = title(workbook);
  }

  private static CellStyle text(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static CellStyle head(Workbook workbook) {
    CellStyle style = filled(workbook, IndexedColors.DARK_TEAL);
    Font font = workbook.createFont();
    font.setBold(true);
    font.setColor(IndexedColors.WHITE.getIndex());
    style.setFont(font);
    return style;
  }

  private static CellStyle quiet(Workbook workbook, IndexedColors colour) {
    CellStyle style = filled(workbook, colour);
    Font font = workbook.createFont();
    font.setItalic(true);
    style.setFont(font);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  private static CellStyle filled(Workbook workbook, IndexedColors colour) {
    CellStyle style = text(workbook);
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static CellStyle title(Workbook workbook) {
    CellStyle style = text(workbook);
    Font font = workbook.createFont();
    font.setBold(true);
    font.setFontHeightInPoints((short) 14);
    style.setFont(font);
    return style;
  }
}
