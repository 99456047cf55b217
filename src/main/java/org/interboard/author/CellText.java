package org.interboard.author;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** Reads what a cell shows: real dates as dates, and of a formula the value last stored. */
final class CellText {
  private static final int MOST = 5_000;

  private final DataFormatter formatter = new DataFormatter(Locale.UK);
  private final Notes notes;

  CellText(Notes notes) {
    this.notes = notes;
  }

  Field read(Cell cell) {
    Spot spot =
        new Spot(cell.getSheet().getSheetName(), cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
    try {
      return new Field(checked(text(cell, type(cell, spot), spot), spot).strip(), spot);
    } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      fault(spot, "The cell is damaged and was not read.", "Type its value again.");
      return new Field("", spot);
    }
  }

  private CellType type(Cell cell, Spot spot) {
    if (cell.getCellType() != CellType.FORMULA) {
      return cell.getCellType();
    }
    notes.remark(
        "Formulas were not worked out: the values last stored were read.", spot.toString());
    return cell.getCachedFormulaResultType();
  }

  private String text(Cell cell, CellType type, Spot spot) {
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString().replace('\u00a0', ' ');
      case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell) : number(cell);
      case BOOLEAN -> cell.getBooleanCellValue() ? "Yes" : "No";
      case ERROR -> error(cell, spot);
      default -> "";
    };
  }

  /** The day, or the month alone where that is all that the cell shows. */
  private static String date(Cell cell) {
    LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
    String format = cell.getCellStyle().getDataFormatString().toLowerCase(Locale.ROOT);
    String shown = format.replaceAll("\\[[^\\]]*]|\"[^\"]*\"", "");
    return shown.contains("d")
            || DateUtil.isInternalDateFormat(cell.getCellStyle().getDataFormat())
                && !shown.contains("mmm-yy")
        ? day.toString()
        : YearMonth.from(day).toString();
  }

  private String number(Cell cell) {
    double value = cell.getNumericCellValue();
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : formatter.formatRawCellContents(value, -1, "General");
  }

  private String error(Cell cell, Spot spot) {
    String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
    fault(
        spot,
        "The cell holds the error %s instead of a value.".formatted(error),
        "Write the value itself.");
    return "";
  }

  private String checked(String text, Spot spot) {
    if (text.length() <= MOST) {
      return text;
    }
    fault(
        spot,
        "The text is longer than %,d characters and was not read.".formatted(MOST),
        "Say it in fewer words.");
    return "";
  }

  private void fault(Spot spot, String message, String change) {
    notes.fault(new Fault(spot, spot.sheet(), "", message, change));
  }
}
