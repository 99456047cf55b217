package org.interboard.author;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interboard.graph.Packed;

/** The sheets and columns of the workbook, read from the file that describes them. */
record Layout(List<SheetPlan> sheets) {
  private static final String FILE = "workbook/layout.yaml";

  static Layout packed() {
    try {
      return new YAMLMapper().readValue(Packed.text(FILE), Layout.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(FILE, e);
    }
  }

  /** The sheet that states the instrument itself. */
  SheetPlan instrument() {
    return sheets.get(0);
  }

  Optional<SheetPlan> called(String name) {
    return sheets.stream().filter(sheet -> Key.of(sheet.name()).equals(Key.of(name))).findFirst();
  }

  /** The sheets whose rows are things. */
  Stream<SheetPlan> ofThings() {
    return sheets.stream().filter(sheet -> !sheet.isQuotes());
  }

  Stream<SheetPlan> ofQuotes() {
    return sheets.stream().filter(SheetPlan::isQuotes);
  }

  /** The column that states a property, on the first sheet that has one. */
  Optional<ColumnPlan> stating(Node property) {
    return sheets.stream().flatMap(sheet -> sheet.stating(property).stream()).findFirst();
  }
}
