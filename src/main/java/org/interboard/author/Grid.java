package org.interboard.author;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.interboard.graph.BadFile;
import org.interboard.graph.Bound;
import org.interboard.graph.Limits;
import org.interboard.graph.OverLimit;

/** The cells of a sheet by row and column, both counted from 1. */
final class Grid {
  private static final int TALLEST_MERGE = 1_000;

  private final String name;
  private final SortedMap<Integer, SortedMap<Integer, Field>> rows = new TreeMap<>();

  /** The cells of a sheet of that file; merged cells that there are not are a {@link BadFile}. */
  Grid(String file, Sheet sheet, CellText cells, Notes notes) {
    this.name = sheet.getSheetName();
    for (Row row : sheet) {
      for (Cell cell : row) {
        put(cells.read(cell));
      }
    }
    merged(file, sheet).forEach(region -> spread(region, notes));
  }

  private static List<CellRangeAddress> merged(String file, Sheet sheet) {
    if (sheet.getNumMergedRegions() > Limits.MERGES) {
      String reason = "a sheet merges cells in more than %,d places".formatted(Limits.MERGES);
      throw new OverLimit(file, reason, Bound.MERGES, Limits.MERGES);
    }
    try {
      return sheet.getMergedRegions();
    } catch (IllegalArgumentException e) {
      throw new BadFile(file, "the file is damaged: it merges cells that there are not");
    }
  }

  private void put(Field field) {
    Spot spot = field.spot();
    rows.computeIfAbsent(spot.row(), row -> new TreeMap<>()).put(spot.column(), field);
  }

  /** What is written across several rows holds for each of them. */
  private void spread(CellRangeAddress region, Notes notes) {
    int column = region.getFirstColumn() + 1;
    int first = region.getFirstRow() + 1;
    Field written = at(first, column);
    int last = Math.min(region.getLastRow() + 1, first + TALLEST_MERGE);
    if (!written.isEmpty() && last > first) {
      notes.remark(
          "Merged cells were read as if each row held the value.", written.spot().toString());
      for (int row = first + 1; row <= last; row++) {
        put(new Field(written.text(), new Spot(name, row, column)));
      }
    }
  }

  String name() {
    return name;
  }

  boolean isEmpty() {
    return rows.values().stream().flatMap(row -> row.values().stream()).allMatch(Field::isEmpty);
  }

  /** The numbers of the rows that have cells. */
  Stream<Integer> rows() {
    return rows.keySet().stream();
  }

  SortedMap<Integer, Field> row(int number) {
    return Collections.unmodifiableSortedMap(
        rows.getOrDefault(number, Collections.emptySortedMap()));
  }

  Field at(int row, int column) {
    Field empty = new Field("", new Spot(name, row, column));
    return row(row).getOrDefault(column, empty);
  }
}
