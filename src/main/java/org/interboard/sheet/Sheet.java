package org.interboard.sheet;

import java.util.List;

/** A table with a name: one head a column, and as many fields in each row. */
public record Sheet(String name, List<String> heads, List<List<Entry>> rows) {

  public Sheet {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** A sheet that holds nothing but text. */
  public static Sheet ofTexts(String name, List<String> heads, List<List<String>> rows) {
    return new Sheet(
        name, heads, rows.stream().map(row -> row.stream().map(Entry::of).toList()).toList());
  }
}
