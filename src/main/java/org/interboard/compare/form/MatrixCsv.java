package org.interboard.compare.form;

import java.util.List;
import java.util.stream.Stream;
import org.interboard.compare.Compared;
import org.interboard.compare.Matrix;
import org.interboard.sheet.ExcelCsv;
import org.interboard.sheet.Sheet;

/** A matrix as one long table that spreadsheet programs open right. */
final class MatrixCsv {
  private static final List<String> HEADS =
      List.of(
          "area",
          "areaLabel",
          "instrument",
          "group",
          "aspect",
          "aspectLabel",
          "state",
          "value",
          "doubt",
          "locator",
          "phrase",
          "otherPlaces",
          "source",
          "thing",
          "asOf",
          "dataVersion");

  private MatrixCsv() {}

  static byte[] of(Compared compared) {
    Matrix matrix = compared.matrix();
    List<List<String>> rows =
        new Lines(matrix).all().map(line -> row(matrix, line).toList()).toList();
    return ExcelCsv.of(Sheet.ofTexts("compare", HEADS, rows));
  }

  private static Stream<String> row(Matrix matrix, Lines.Line line) {
    return Stream.of(
        line.area().slug(),
        line.area().name(),
        line.area().instrument().label(),
        line.aspect().group(),
        line.aspect().slug(),
        line.aspect().name(),
        line.state(),
        line.value(),
        line.doubt(),
        line.point().locator(),
        line.point().phrase(),
        line.otherPlaces(),
        line.area().source().label(),
        line.point().thing().orElse(""),
        matrix.asOf().toString(),
        matrix.dataVersion());
  }
}
