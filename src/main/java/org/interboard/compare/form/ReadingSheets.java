package org.interboard.compare.form;

import java.util.List;
import java.util.stream.Stream;
import org.interboard.compare.CloseReading;
import org.interboard.compare.Compared;
import org.interboard.compare.Similarity;
import org.interboard.sheet.Sheet;

/** Close readings and likenesses as sheets of a workbook. */
final class ReadingSheets {
  private ReadingSheets() {}

  static List<Sheet> of(Compared compared) {
    Stream<Sheet> closely = compared.readings().stream().map(ReadingSheets::reading);
    Stream<Sheet> alike =
        compared.similarities().isEmpty() ? Stream.of() : Stream.of(similarity(compared));
    return Stream.concat(closely, alike).toList();
  }

  private static Sheet reading(CloseReading reading) {
    List<String> heads =
        List.of("What", reading.left().name(), reading.right().name(), "Difference");
    List<List<String>> rows =
        ReadingLines.of(reading)
            .map(each -> List.of(each.what(), each.left(), each.right(), each.difference()))
            .toList();
    return Sheet.ofTexts("Closely " + reading.reading().slug(), heads, rows);
  }

  private static Sheet similarity(Compared compared) {
    return Sheet.ofTexts(
        "How alike",
        List.of("Area", "Area beside it", "Per cent alike", "Why"),
        compared.similarities().stream().map(ReadingSheets::row).toList());
  }

  private static List<String> row(Similarity two) {
    return List.of(
        two.left().name(), two.right().name(), String.valueOf(two.percent()), two.words());
  }
}
