package org.interboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.compare.Area;
import org.interboard.compare.Aspect;
import org.interboard.compare.Cell;
import org.interboard.compare.Matrix;
import org.interboard.compare.Point;
import org.interboard.compare.State;

/** A comparison to be read on a terminal. */
record MatrixText(Matrix matrix) {
  private static final int SHOWN = 8;

  String text() {
    List<String> heads = new ArrayList<>(List.of("Aspect"));
    matrix.areas().stream().map(Area::name).forEach(heads::add);
    List<List<String>> rows = matrix.rows().stream().map(MatrixText::row).toList();
    return "%s%n%n%s%n"
        .formatted(
            String.join("\n", new TextTable(heads, rows).lines(Terminal.width())),
            "As of %s; receipt %s".formatted(matrix.asOf(), matrix.token()));
  }

  private static List<String> row(Matrix.Row row) {
    String head = row.aspect().name() + "\n" + row.tally().words();
    Stream<String> cells = row.cells().stream().map(cell -> text(row.aspect(), cell) + "\n ");
    return Stream.concat(Stream.of(row.cells().size() > 1 ? head : row.aspect().name()), cells)
        .toList();
  }

  private static String text(Aspect aspect, Cell cell) {
    String why = cell.why().isEmpty() ? "" : " (" + cell.why() + ")";
    String state =
        cell.state() == State.STATES ? "" : "[" + aspect.words(cell.state()) + "]" + why + "\n";
    List<String> values = cell.points().stream().map(MatrixText::value).toList();
    String shown = values.stream().limit(SHOWN).collect(Collectors.joining("\n"));
    int more = values.size() - SHOWN;
    return (state + shown + (more > 0 ? "\n… and " + more + " more" : "")).stripTrailing();
  }

  private static String value(Point point) {
    return "• "
        + point.value()
        + (point.against().isEmpty() ? "" : " [but: " + point.against() + "]");
  }
}
