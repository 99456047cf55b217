package org.interboard.author;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as somebody fills it in, cell by cell, with a spreadsheet program. */
final class FilledIn {
  private static final int FIRST_ROW = 5;

  private final XSSFWorkbook workbook;

  private FilledIn(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static FilledIn open(byte[] bytes) {
    try {
      return new FilledIn(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  Sheet sheet(String name) {
    return workbook.getSheet(name);
  }

  FilledIn change(Consumer<XSSFWorkbook> change) {
    change.accept(workbook);
    return this;
  }

  FilledIn item(String name, String value) {
    for (Row row : sheet("Protocol")) {
      if (row.getCell(0).getStringCellValue().equals(name)) {
        row.getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(value);
        return this;
      }
    }
    throw new AssertionError(name);
  }

  /** Adds a row: the name of a column, its value, and so on. */
  FilledIn row(String sheet, String... cells) {
    Row row = sheet(sheet).createRow(Math.max(FIRST_ROW - 1, sheet(sheet).getLastRowNum() + 1));
    for (int i = 0; i < cells.length; i += 2) {
      row.createCell(column(sheet, cells[i])).setCellValue(cells[i + 1]);
    }
    return this;
  }

  /** The cell of the row that was added last. */
  Cell last(String sheet, String column) {
    Row row = sheet(sheet).getRow(sheet(sheet).getLastRowNum());
    return row.getCell(column(sheet, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  Cell head(String sheet, String column) {
    return sheet(sheet).getRow(0).getCell(column(sheet, column));
  }

  private int column(String sheet, String name) {
    for (Cell cell : sheet(sheet).getRow(0)) {
      if (cell.getStringCellValue().equals(name)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError(name + " of " + List.of(sheet));
  }

  byte[] bytes() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
