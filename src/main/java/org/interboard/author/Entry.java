package org.interboard.author;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row of a sheet that states a thing or quotes evidence. */
record Entry(SheetPlan sheet, Map<ColumnPlan, Field> fields) {

  /** The cell of a column, empty or not; absent where the sheet lacks the column. */
  Optional<Field> field(ColumnPlan column) {
    return Optional.ofNullable(fields.get(column));
  }

  Optional<Field> filled(ColumnPlan column) {
    return field(column).filter(field -> !field.isEmpty());
  }

  Optional<Field> filled(Holds holds) {
    return sheet.holding(holds).flatMap(this::filled);
  }

  Optional<Field> filled(String column) {
    return sheet.called(column).flatMap(this::filled);
  }

  /** Where the row begins to say something. */
  Spot spot() {
    return sheet
        .key()
        .flatMap(this::filled)
        .or(() -> fields.values().stream().filter(field -> !field.isEmpty()).findFirst())
        .map(Field::spot)
        .orElseThrow();
  }

  /** The name that is written, or one made of other cells; empty if there is neither. */
  String name() {
    return sheet.key().flatMap(this::filled).map(Field::text).orElseGet(this::madeUp);
  }

  private String madeUp() {
    List<String> from = sheet.key().map(ColumnPlan::from).orElse(List.of());
    return from.stream()
        .flatMap(column -> filled(column).stream())
        .map(Field::text)
        .collect(Collectors.joining(": "));
  }

  boolean isEmpty() {
    return fields.values().stream().allMatch(Field::isEmpty);
  }
}
