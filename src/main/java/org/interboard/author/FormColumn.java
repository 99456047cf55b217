package org.interboard.author;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A column of the workbook as a field of a form.
 *
 * @param property the IRI of what it states; empty where it states none by itself
 * @param prose whether it takes more than a line
 * @param many whether several values may stand in it, parted by semicolons
 * @param fixed the values of which one is to be chosen; empty where others may be written
 * @param among the sheets and lists that offer names for it
 */
public record FormColumn(
    String name,
    String property,
    String help,
    String example,
    boolean prose,
    boolean many,
    List<String> fixed,
    List<String> among) {

  static FormColumn of(SheetPlan sheet, ColumnPlan column) {
    return new FormColumn(
        column.name(),
        column.property().isEmpty() ? "" : column.node().getURI(),
        column.help(),
        column.example(),
        column.holds() == Holds.PROSE,
        column.many(),
        fixed(sheet, column),
        column.among());
  }

  private static List<String> fixed(SheetPlan sheet, ColumnPlan column) {
    return switch (column.holds()) {
      case MONTH -> Arrays.stream(Month.values()).map(Dates::name).toList();
      case YES_NO -> List.of("Yes", "No");
      case STANDING -> Arrays.stream(Standing.values()).map(Standing::label).toList();
      case SORT -> sheet.sorts().stream().map(Sort::label).toList();
      default -> List.of();
    };
  }

  /** What to write, for instance. */
  public Optional<String> instance() {
    return Optional.of(example).filter(text -> !text.isEmpty());
  }
}
