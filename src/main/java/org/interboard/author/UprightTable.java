package org.interboard.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one thing that an upright sheet states: the value of an item stands to the right of it. */
final class UprightTable {
  static final List<String> HEADS = List.of("Item", "Value", "Help", "Example");

  private final SheetPlan plan;
  private final Grid grid;
  private final Notes notes;
  private final Map<ColumnPlan, Field> fields = new LinkedHashMap<>();

  UprightTable(SheetPlan plan, Grid grid, Notes notes) {
    this.plan = plan;
    this.grid = grid;
    this.notes = notes;
    grid.rows().forEach(this::read);
  }

  /** The thing, or nothing where no item has a value. */
  Optional<Entry> entry() {
    return Optional.of(new Entry(plan, fields)).filter(entry -> !entry.isEmpty());
  }

  private void read(int row) {
    Optional<Field> item =
        grid.row(row).values().stream().filter(field -> !field.isEmpty()).findFirst();
    item.filter(field -> !HEADS.get(0).equalsIgnoreCase(field.text())).ifPresent(this::put);
  }

  private void put(Field item) {
    Field value = grid.at(item.spot().row(), item.spot().column() + 1);
    plan.called(item.text())
        .ifPresentOrElse(column -> fields.putIfAbsent(column, value), () -> question(item, value));
  }

  private void question(Field item, Field value) {
    List<String> names = plan.columns().stream().map(ColumnPlan::name).toList();
    Optional<String> near = Nearest.to(item.text(), names);
    if (value.isEmpty()) {
      return;
    }
    near.ifPresentOrElse(
        name -> notes.fault(misspelt(item, name)),
        () ->
            notes.remark(
                "Items that are not the workbook's were not read.", item.spot().toString()));
  }

  private Fault misspelt(Field item, String name) {
    return new Fault(
        item.spot(),
        plan.name(),
        item.text(),
        "The item “%s” is not one of the workbook's and was not read.".formatted(item.text()),
        "Did you mean “%s”?".formatted(name));
  }

  /** The items for which the sheet has no row. */
  Set<ColumnPlan> read() {
    return fields.keySet();
  }
}
