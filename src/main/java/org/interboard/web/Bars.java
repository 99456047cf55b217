package org.interboard.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interboard.question.Cell;
import org.interboard.question.Table;

/** The numbers of an answer as bars, where it has a column of them and few enough rows. */
public record Bars(String heading, List<Bar> bars) {
  private static final int MOST = 60;
  private static final int LABELS = 2;

  /** One row; the share is that of the greatest number, in hundredths. */
  public record Bar(String label, long number, long share) {}

  static Optional<Bars> of(Table table) {
    OptionalInt column =
        IntStream.range(1, table.heads().size())
            .filter(at -> table.rows().stream().allMatch(row -> isNumber(row.get(at))))
            .findFirst();
    boolean suits = table.rows().size() > 1 && table.rows().size() <= MOST;
    return suits && column.isPresent()
        ? Optional.of(of(table, column.getAsInt()))
        : Optional.empty();
  }

  private static Bars of(Table table, int column) {
    long greatest = table.rows().stream().mapToLong(row -> number(row.get(column))).max().orElse(0);
    return new Bars(
        table.heads().get(column),
        table.rows().stream().map(row -> bar(row, column, Math.max(1, greatest))).toList());
  }

  private static Bar bar(List<Cell> row, int column, long greatest) {
    String label =
        row.subList(0, column).stream()
            .map(Cell::text)
            .filter(text -> !text.isEmpty())
            .limit(LABELS)
            .collect(Collectors.joining(" · "));
    long number = number(row.get(column));
    return new Bar(label, number, Math.round(100.0 * number / greatest));
  }

  private static boolean isNumber(Cell cell) {
    return cell.text().matches("\\d{1,9}");
  }

  private static long number(Cell cell) {
    return Long.parseLong(cell.text());
  }
}
