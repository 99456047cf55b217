package org.interboard.cli;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table that is too wide for the terminal, shown as one block a row: a line for each filled
 * field.
 */
record TextRecords(List<String> heads, List<List<String>> rows) {
  private static final String GAP = "  ";

  List<String> lines(int width) {
    int label = heads.stream().mapToInt(String::length).max().orElse(0);
    int room = Math.max(1, width - label - GAP.length());
    return rows.stream()
        .flatMap(row -> Stream.concat(block(row, label, room), Stream.of("")))
        .toList();
  }

  private Stream<String> block(List<String> row, int label, int room) {
    return IntStream.range(0, heads.size())
        .boxed()
        .filter(column -> !row.get(column).isBlank())
        .flatMap(column -> field(heads.get(column), row.get(column), label, room));
  }

  private static Stream<String> field(String head, String value, int label, int room) {
    List<String> lines = Wrapping.wrap(value, room);
    return IntStream.range(0, lines.size())
        .mapToObj(
            line -> ("%-" + label + "s").formatted(line == 0 ? head : "") + GAP + lines.get(line));
  }
}
