package org.interboard.author;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The first sheet, which says how the workbook is filled in. */
record StartPage(Layout layout, Styles styles) {
  private static final List<String> HOW =
      List.of(
          "Fill in the sheets in their order. Only what the document says belongs here: leave a cell"
              + " empty where it says nothing, and say so on the sheet Not stated.",
          "The second row of each sheet says what a column holds. Rows marked “example” in the first"
              + " column are not read; delete them when you like.",
          "Many cells offer a list to choose from. Several values in one cell are parted by"
              + " semicolons, such as: Youth Justice Board; Safeguarding Adults Board.",
          "Call a board, role or document in other sheets as you named it on its own, or by one of"
              + " its other names.",
          "Dates can be written 1 April 2015, 1/4/2015 (the day first), April 2015 or 2015; months by"
              + " name or number.",
          "Clause is the number or heading where something stands; wording a phrase of three to ten"
              + " words that stands there. Together they are the evidence.",
          "No personal names: people are named by their roles.",
          "Columns and sheets can be put in another order, and columns of your own can be added: they"
              + " are not read. Do not rename ours.",
          "To check it: interboard validate protocol.xlsx. Nothing is sent anywhere.");

  void write(Sheet sheet) {
    sheet.setColumnWidth(0, 24 * 256);
    sheet.setColumnWidth(1, 100 * 256);
    int row = 0;
    line(sheet.createRow(row++), "", "A protocol between partnership boards", styles.title);
    for (String sentence : HOW) {
      line(sheet.createRow(row++), "", sentence, styles.body);
    }
    line(sheet.createRow(row++), "Sheet", "What it holds", styles.head);
    for (SheetPlan plan : layout.sheets()) {
      line(sheet.createRow(row++), plan.name(), plan.about(), styles.body);
    }
  }

  private static void line(Row row, String first, String second, CellStyle style) {
    cell(row, 0, first, style);
    cell(row, 1, second, style);
  }

  private static void cell(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }
}
