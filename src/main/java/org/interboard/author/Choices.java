package org.interboard.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;

/** The lists from which cells are chosen, on a hidden sheet, and the drop-downs that show them. */
final class Choices {
  private static final int MOST_ROWS = 2_000;
  private static final String MONTHS = "months";
  private static final String YES_NO = "yes or no";
  private static final String STANDING = "standing";

  private final Layout layout;
  private final Sheet lists;
  private final Map<String, String> ranges = new LinkedHashMap<>();

  Choices(Workbook workbook, Layout layout, NameBook names) {
    this.layout = layout;
    this.lists = workbook.createSheet(Sheets.LISTS);
    Values.everything(layout).stream()
        .filter(list -> layout.called(list).isEmpty())
        .forEach(list -> put(list, names.labels(list)));
    put(Terms.ITEMS, names.labels(Terms.ITEMS));
    put(MONTHS, Stream.of(java.time.Month.values()).map(Dates::name).toList());
    put(YES_NO, List.of("Yes", "No"));
    put(STANDING, Stream.of(Standing.values()).map(Standing::label).toList());
    layout.ofThings().forEach(this::sorts);
    workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
  }

  private void sorts(SheetPlan sheet) {
    put(sorted(sheet), sheet.sorts().stream().map(Sort::label).toList());
  }

  private static String sorted(SheetPlan sheet) {
    return "sorts of " + sheet.name();
  }

  private void put(String list, List<String> labels) {
    int column = ranges.size();
    cell(0, column).setCellValue(list);
    for (int row = 0; row < labels.size(); row++) {
      cell(row + 1, column).setCellValue(labels.get(row));
    }
    String letters = CellReference.convertNumToColString(column);
    ranges.put(
        list,
        "%s!$%s$2:$%s$%d"
            .formatted(Sheets.LISTS, letters, letters, Math.max(2, labels.size() + 1)));
  }

  private Cell cell(int row, int column) {
    Row there = Optional.ofNullable(lists.getRow(row)).orElseGet(() -> lists.createRow(row));
    return there.createCell(column);
  }

  /** Offers the choices of a column from a row on; what is not among them can still be typed. */
  void offer(Sheet sheet, SheetPlan plan, ColumnPlan column, int row, int last, int at) {
    range(plan, column)
        .ifPresent(range -> offer(sheet, range, new CellRangeAddressList(row, last, at, at)));
  }

  private static void offer(Sheet sheet, String range, CellRangeAddressList cells) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation choice =
        helper.createValidation(helper.createFormulaListConstraint(range), cells);
    choice.setShowErrorBox(false);
    sheet.addValidationData(choice);
  }

  private Optional<String> range(SheetPlan plan, ColumnPlan column) {
    return switch (column.holds()) {
      case MONTH -> Optional.of(ranges.get(MONTHS));
      case YES_NO -> Optional.of(ranges.get(YES_NO));
      case STANDING -> Optional.of(ranges.get(STANDING));
      case SORT -> Optional.of(ranges.get(sorted(plan)));
      case LINK, ABOUT -> Optional.of(linked(column));
      default -> Optional.empty();
    };
  }

  /** A vocabulary, or the names on the first of the sheets that the column refers to. */
  private String linked(ColumnPlan column) {
    return column.among().stream()
        .flatMap(list -> layout.called(list).stream())
        .filter(sheet -> !sheet.upright())
        .findFirst()
        .map(Choices::names)
        .orElseGet(() -> ranges.get(column.among().get(0)));
  }

  private static String names(SheetPlan sheet) {
    int column = sheet.columns().indexOf(sheet.key().orElseThrow()) + 1;
    String letters = CellReference.convertNumToColString(column);
    return "'%s'!$%s$3:$%s$%d".formatted(sheet.name(), letters, letters, MOST_ROWS);
  }
}
