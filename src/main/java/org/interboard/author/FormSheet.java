package org.interboard.author;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A sheet of the workbook as a part of a form: its rows, each with a text for every column; an
 * upright one has one row.
 *
 * @param classes the IRIs of the classes of what it states
 * @param key which column names the row; -1 where none does
 */
public record FormSheet(
    String name,
    String about,
    boolean upright,
    List<String> classes,
    int key,
    List<FormColumn> columns,
    List<List<String>> rows) {

  static FormSheet of(SheetPlan plan, List<List<String>> rows) {
    return new FormSheet(
        plan.name(),
        plan.about(),
        plan.upright(),
        plan.sorts().stream().map(sort -> sort.kind().getURI()).toList(),
        plan.key().map(plan.columns()::indexOf).orElse(-1),
        plan.columns().stream().map(column -> FormColumn.of(plan, column)).toList(),
        rows);
  }

  /** The same with other rows. */
  public FormSheet with(List<List<String>> other) {
    return new FormSheet(name, about, upright, classes, key, columns, other);
  }

  /** The same with one empty row more. */
  public FormSheet longer() {
    List<List<String>> more = new ArrayList<>(rows);
    more.add(Collections.nCopies(columns.size(), ""));
    return with(more);
  }

  /** The same without the row at that place. */
  public FormSheet without(int row) {
    List<List<String>> fewer = new ArrayList<>(rows);
    fewer.remove(row);
    return with(fewer);
  }

  /** The row and column of the form for a place in the sheet, which both count from 1. */
  public int row(long line, long column) {
    return upright ? 0 : (int) line - 1;
  }

  public int column(long line, long column) {
    return (int) (upright ? line : column) - 1;
  }

  /** What names a row, or nothing. */
  public String title(List<String> row) {
    return key < 0 ? "" : row.get(key);
  }

  public boolean isEmpty() {
    return rows.stream().flatMap(List::stream).allMatch(String::isBlank);
  }
}
