package org.interboard.author;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the sheets of the workbook: heads, help, examples if wanted, and rows. */
final class Pages {
  private static final int LAST_ROW = 1_999;
  private static final int CHARACTER = 256;

  private final Layout layout;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Styles styles = new Styles(workbook);
  private final Choices choices;

  private Pages(Layout layout, NameBook names) {
    this.layout = layout;
    new StartPage(layout, styles).write(workbook.createSheet(Sheets.START));
    layout.sheets().forEach(sheet -> workbook.createSheet(sheet.name()));
    this.choices = new Choices(workbook, layout, names);
  }

  /** The bytes of a workbook that shows those rows, with the examples of the layout or without. */
  static byte[] write(Layout layout, NameBook names, Shown shown, boolean examples) {
    Pages pages = new Pages(layout, names);
    layout.sheets().forEach(plan -> pages.sheet(plan, shown.of(plan), examples));
    return pages.bytes();
  }

  private void sheet(SheetPlan plan, List<Map<ColumnPlan, String>> rows, boolean examples) {
    Sheet sheet = workbook.getSheet(plan.name());
    if (plan.upright()) {
      upright(sheet, plan, rows.stream().findFirst().orElse(Map.of()), examples);
    } else {
      across(sheet, plan, rows, examples);
    }
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void upright(Sheet sheet, SheetPlan plan, Map<ColumnPlan, String> row, boolean examples) {
    List<String> heads = UprightTable.HEADS.subList(0, examples ? 4 : 3);
    write(sheet.createRow(0), 0, heads, styles.head);
    IntStream.range(0, plan.columns().size())
        .forEach(number -> item(sheet, plan, number, row, examples));
    int[] widths = {28, 60, 50, 45};
    IntStream.range(0, heads.size())
        .forEach(at -> sheet.setColumnWidth(at, widths[at] * CHARACTER));
    sheet.createFreezePane(1, 1);
  }

  private void item(
      Sheet sheet, SheetPlan plan, int number, Map<ColumnPlan, String> values, boolean examples) {
    ColumnPlan column = plan.columns().get(number);
    Row row = sheet.createRow(number + 1);
    cell(row, 0, column.name(), styles.head);
    cell(row, 1, values.getOrDefault(column, ""), styles.body);
    cell(row, 2, column.help(), styles.help);
    if (examples) {
      cell(row, 3, column.example(), styles.example);
    }
    choices.offer(sheet, plan, column, number + 1, number + 1, 1);
  }

  private void across(
      Sheet sheet, SheetPlan plan, List<Map<ColumnPlan, String>> rows, boolean examples) {
    columns(sheet, plan);
    int next = 2;
    if (examples) {
      for (Map<String, String> example : plan.examples()) {
        row(sheet.createRow(next++), Table.EXAMPLE, plan, named(plan, example), styles.example);
      }
    }
    for (Map<ColumnPlan, String> row : rows) {
      row(sheet.createRow(next++), "", plan, row, styles.body);
    }
    sheet.createFreezePane(2, 1);
  }

  private void columns(Sheet sheet, SheetPlan plan) {
    Row head = sheet.createRow(0);
    Row help = sheet.createRow(1);
    cell(head, 0, Table.MARK, styles.head);
    cell(help, 0, Table.HELP, styles.help);
    sheet.setColumnWidth(0, 10 * CHARACTER);
    IntStream.range(0, plan.columns().size())
        .forEach(
            number -> {
              ColumnPlan column = plan.columns().get(number);
              cell(head, number + 1, column.name(), styles.head);
              cell(help, number + 1, column.help(), styles.help);
              sheet.setDefaultColumnStyle(number + 1, styles.body);
              sheet.setColumnWidth(number + 1, width(column) * CHARACTER);
              choices.offer(sheet, plan, column, 2, LAST_ROW, number + 1);
            });
  }

  private static int width(ColumnPlan column) {
    return switch (column.holds()) {
      case NAME, PROSE, WORDING, ABOUT -> 42;
      case TEXT, ANY -> 34;
      case LINK -> column.many() ? 36 : 24;
      default -> 16;
    };
  }

  private static Map<ColumnPlan, String> named(SheetPlan plan, Map<String, String> example) {
    return plan.columns().stream()
        .filter(column -> example.containsKey(column.name()))
        .collect(
            java.util.stream.Collectors.toMap(
                column -> column, column -> example.get(column.name())));
  }

  private static void row(
      Row row, String mark, SheetPlan plan, Map<ColumnPlan, String> values, CellStyle style) {
    cell(row, 0, mark, style);
    IntStream.range(0, plan.columns().size())
        .forEach(
            number ->
                cell(row, number + 1, values.getOrDefault(plan.columns().get(number), ""), style));
  }

  private static void write(Row row, int from, List<String> texts, CellStyle style) {
    IntStream.range(0, texts.size()).forEach(at -> cell(row, from + at, texts.get(at), style));
  }

  private static void cell(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  private byte[] bytes() {
    try (workbook) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
