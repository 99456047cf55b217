package org.interboard.author;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Which column of a sheet stands where, with a word about those that are not ours or not there. */
final class Headers {
  private final SheetPlan plan;
  private final Grid grid;
  private final Notes notes;
  private final Map<ColumnPlan, Integer> columns = new LinkedHashMap<>();
  private final Map<String, Integer> marks = new HashMap<>();

  Headers(SheetPlan plan, Grid grid, int row, Notes notes) {
    this.plan = plan;
    this.grid = grid;
    this.notes = notes;
    SortedMap<Integer, Field> fields = grid.row(row);
    fields.values().stream().filter(field -> !field.isEmpty()).forEach(this::place);
    fields.values().stream().filter(field -> !field.isEmpty()).forEach(this::question);
    missing().forEach(this::miss);
  }

  private void place(Field header) {
    if (Key.of(header.text()).equals(Key.of(Table.MARK))) {
      marks.put(Table.MARK, header.spot().column());
    } else {
      plan.called(header.text()).ifPresent(column -> place(column, header));
    }
  }

  private void place(ColumnPlan column, Field header) {
    if (columns.containsKey(column)) {
      notes.fault(
          fault(
              header,
              "The column “%s” stands twice; this one was not read.".formatted(column.name()),
              "Delete one of the two, or give it a name of its own."));
    }
    columns.putIfAbsent(column, header.spot().column());
  }

  /** A header that is none of ours: misspelt if it is near to one that is missing, else extra. */
  private void question(Field header) {
    if (plan.called(header.text()).isPresent() || marks.containsValue(header.spot().column())) {
      return;
    }
    List<String> open = missing().stream().map(ColumnPlan::name).toList();
    Nearest.to(header.text(), open)
        .ifPresentOrElse(
            name -> notes.fault(misspelt(header, name)),
            () ->
                notes.remark("Columns that are not the workbook's were not read.", shown(header)));
  }

  private Fault misspelt(Field header, String name) {
    return fault(
        header,
        "The column “%s” is not one of the workbook's and was not read.".formatted(header.text()),
        "Did you mean “%s”?".formatted(name));
  }

  private static String shown(Field header) {
    return "%s “%s”".formatted(header.spot(), header.text());
  }

  private List<ColumnPlan> missing() {
    return plan.columns().stream().filter(column -> !columns.containsKey(column)).toList();
  }

  private void miss(ColumnPlan column) {
    notes.remark(
        "Columns that are missing were taken as empty.",
        "%s “%s”".formatted(plan.name(), column.name()));
  }

  private Fault fault(Field header, String message, String change) {
    return new Fault(header.spot(), plan.name(), header.text(), message, change);
  }

  boolean hasMarks() {
    return !marks.isEmpty();
  }

  /** What stands in the column that marks rows as help or example. */
  String mark(int row) {
    return Optional.ofNullable(marks.get(Table.MARK))
        .map(column -> Key.of(grid.at(row, column).text()))
        .orElse("");
  }

  Entry entry(int row) {
    Map<ColumnPlan, Field> fields = new LinkedHashMap<>();
    columns.forEach((column, number) -> fields.put(column, grid.at(row, number)));
    return new Entry(plan, fields);
  }
}
