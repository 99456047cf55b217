package org.interboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interboard.compare.Area;
import org.interboard.compare.Cell;
import org.interboard.compare.Matrix;
import org.interboard.compare.Point;
import org.interboard.compare.State;

/** The forms in which the terminal shows a comparison. */
enum MatrixForm {
  table,
  csv;

  private static final int SHOWN = 8;

  String write(Matrix matrix) {
    return this == table ? text(matrix) : csv(matrix);
  }

  private static String text(Matrix matrix) {
    List<String> heads = new ArrayList<>(List.of("Aspect"));
    matrix.areas().stream().map(Area::name).forEach(heads::add);
    List<List<String>> rows = matrix.rows().stream().map(MatrixForm::row).toList();
    return String.join("\n", new TextTable(heads, rows).lines(Terminal.width())) + "\n";
  }

  private static List<String> row(Matrix.Row row) {
    Stream<String> cells = row.cells().stream().map(cell -> text(cell) + "\n ");
    return Stream.concat(Stream.of(row.aspect().name()), cells).toList();
  }

  private static String text(Cell cell) {
    if (cell.state() != State.STATES) {
      String why = cell.why().isEmpty() ? "" : " (" + cell.why() + ")";
      return "[" + cell.state().words() + "]" + why;
    }
    List<String> values = cell.points().stream().map(Point::value).distinct().toList();
    String shown = values.stream().limit(SHOWN).map("• "::concat).collect(Collectors.joining("\n"));
    int more = values.size() - SHOWN;
    return more > 0 ? shown + "\n… and " + more + " more" : shown;
  }

  private static String csv(Matrix matrix) {
    Stream<String> lines =
        matrix.rows().stream()
            .flatMap(
                row ->
                    IntStream.range(0, row.cells().size())
                        .boxed()
                        .flatMap(at -> lines(row, matrix.areas().get(at), row.cells().get(at))));
    return Stream.concat(Stream.of("area,aspect,state,value,locator,phrase"), lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> lines(Matrix.Row row, Area area, Cell cell) {
    List<Point> points =
        cell.points().isEmpty() ? List.of(new Point(cell.why(), "", "")) : cell.points();
    return points.stream()
        .map(
            point ->
                Stream.of(
                        area.slug(),
                        row.aspect().slug(),
                        cell.state().words(),
                        point.value(),
                        point.locator(),
                        point.phrase())
                    .map(MatrixForm::quoted)
                    .collect(Collectors.joining(",")));
  }

  private static String quoted(String field) {
    return field.matches("[^\",\\r\\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
