package org.interboard.author;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interboard.graph.BadFile;

/** The rows of a sheet under the headers of its columns, wherever these stand. */
final class Table {
  static final String MARK = "Row";
  static final String HELP = "help";
  static final String EXAMPLE = "example";

  private static final int MOST_ROWS = 10_000;
  private static final int HEADERS_WITHIN = 20;

  private final SheetPlan plan;
  private final Grid grid;
  private final Notes notes;

  Table(SheetPlan plan, Grid grid, Notes notes) {
    this.plan = plan;
    this.grid = grid;
    this.notes = notes;
  }

  /** The rows that say something, but for help and examples. */
  List<Entry> entries(String file) {
    Optional<Integer> header = header();
    if (header.isEmpty() && !grid.isEmpty()) {
      notes.fault(notHeaded());
    }
    return header.map(row -> entries(file, row)).orElse(List.of());
  }

  private List<Entry> entries(String file, int header) {
    Headers headers = new Headers(plan, grid, header, notes);
    List<Entry> entries =
        grid.rows()
            .filter(row -> row > header)
            .filter(row -> isMeant(headers, row))
            .map(headers::entry)
            .filter(entry -> !entry.isEmpty())
            .limit(MOST_ROWS + 1L)
            .toList();
    if (entries.size() > MOST_ROWS) {
      throw new BadFile(
          file,
          "the sheet %s has more than %,d rows: delete those that state nothing of this protocol"
              .formatted(plan.name(), MOST_ROWS));
    }
    return entries;
  }

  private boolean isMeant(Headers headers, int row) {
    Entry entry = headers.entry(row);
    boolean asShipped = isHelp(entry) || isExample(entry);
    if (headers.mark(row).equals(EXAMPLE) && !asShipped && !entry.isEmpty()) {
      notes.remark(
          "Rows marked as examples were not read: delete the mark to have them read.",
          entry.spot().toString());
    }
    return headers.hasMarks()
        ? !headers.mark(row).equals(EXAMPLE) && !headers.mark(row).equals(HELP) && !isHelp(entry)
        : !asShipped;
  }

  private static boolean isHelp(Entry entry) {
    return entry.sheet().key().stream()
        .anyMatch(
            key -> entry.filled(key).filter(field -> field.text().equals(key.help())).isPresent());
  }

  private static boolean isExample(Entry entry) {
    return entry.sheet().examples().stream().anyMatch(example -> isExample(entry, example));
  }

  private static boolean isExample(Entry entry, Map<String, String> example) {
    return entry.fields().entrySet().stream()
        .allMatch(
            cell -> cell.getValue().text().equals(example.getOrDefault(cell.getKey().name(), "")));
  }

  private Fault notHeaded() {
    List<String> names = plan.columns().stream().limit(3).map(ColumnPlan::name).toList();
    return new Fault(
        new Spot(grid.name(), 1, 1),
        plan.name(),
        "",
        "No row holds the names of the columns, so the sheet was not read.",
        "Write %s and so on above the columns.".formatted(String.join(", ", names)));
  }

  /** The row, among the first, in which most columns are named. */
  private Optional<Integer> header() {
    return grid.rows()
        .filter(row -> row <= HEADERS_WITHIN && named(row) > 0)
        .max(Comparator.comparingLong(this::named).thenComparing(Comparator.reverseOrder()));
  }

  private long named(int row) {
    return grid.row(row).values().stream()
        .filter(field -> !field.isEmpty() && plan.called(field.text()).isPresent())
        .count();
  }
}
