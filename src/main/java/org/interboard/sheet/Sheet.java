package org.interboard.sheet;

import java.util.List;

/**
 * A table with a name: one head a column, and as many fields in each row.
 *
 * @param widths of its columns, in letters; none where each is to be as wide as its texts
 */
public record Sheet(String name, List<String> heads, List<List<Entry>> rows, List<Integer> widths) {

  public Sheet {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    widths = List.copyOf(widths);
  }

  public Sheet(String name, List<String> heads, List<List<Entry>> rows) {
    this(name, heads, rows, List.of());
  }

  /** The same with columns of these widths, in letters. */
  public Sheet inColumns(List<Integer> widths) {
    return new Sheet(name, heads, rows, widths);
  }

  /** A sheet that holds nothing but text. */
  public static Sheet ofTexts(String name, List<String> heads, List<List<String>> rows) {
    return new Sheet(
        name, heads, rows.stream().map(row -> row.stream().map(Entry::of).toList()).toList());
  }
}
