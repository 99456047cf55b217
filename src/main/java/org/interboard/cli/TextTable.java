package org.interboard.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of text with aligned columns, its longest cells wrapped so that it fits a terminal; where
 * words would have to be broken for that, it is shown as records.
 */
record TextTable(List<String> heads, List<List<String>> rows) {
  private static final String GAP = "  ";
  private static final int NARROWEST = 4;
  private static final int LONGEST_WORD = 14;

  /** The lines of the table, none longer than {@code width}. */
  List<String> lines(int width) {
    int[] widths = fitted(width);
    return breaksWords(widths) ? new TextRecords(heads, rows).lines(width) : lines(widths);
  }

  private List<String> lines(int[] widths) {
    List<String> lines = new ArrayList<>(wrapped(heads, widths));
    lines.add(
        Arrays.stream(widths)
            .mapToObj("─"::repeat)
            .collect(Collectors.joining(GAP))
            .stripTrailing());
    rows.forEach(row -> lines.addAll(wrapped(row, widths)));
    return lines;
  }

  /** Takes from the widest column, a character at a time, until the table fits. */
  private int[] fitted(int width) {
    int[] widths = IntStream.range(0, heads.size()).map(this::natural).toArray();
    int room = width - GAP.length() * (widths.length - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = widest(widths);
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private boolean breaksWords(int[] widths) {
    return IntStream.range(0, widths.length).anyMatch(at -> widths[at] < longestWord(at));
  }

  private int longestWord(int column) {
    int longest =
        Stream.concat(Stream.of(heads.get(column)), rows.stream().map(row -> row.get(column)))
            .flatMap(cell -> Arrays.stream(cell.split("\\s+")))
            .mapToInt(TextTable::length)
            .max()
            .orElse(0);
    return Math.min(LONGEST_WORD, longest);
  }

  private int natural(int column) {
    int cells =
        rows.stream()
            .flatMap(row -> row.get(column).lines())
            .mapToInt(TextTable::length)
            .max()
            .orElse(0);
    return Math.max(1, Math.max(length(heads.get(column)), cells));
  }

  private static int widest(int[] widths) {
    return IntStream.range(0, widths.length).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
  }

  private static List<String> wrapped(List<String> cells, int[] widths) {
    List<List<String>> columns =
        IntStream.range(0, widths.length)
            .mapToObj(column -> Wrapping.wrap(cells.get(column), widths[column]))
            .toList();
    int height = columns.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, height).mapToObj(line -> line(columns, widths, line)).toList();
  }

  private static String line(List<List<String>> columns, int[] widths, int line) {
    return IntStream.range(0, widths.length)
        .mapToObj(column -> padded(columns.get(column), line, widths[column]))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String padded(List<String> cell, int line, int width) {
    String text = line < cell.size() ? cell.get(line) : "";
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
