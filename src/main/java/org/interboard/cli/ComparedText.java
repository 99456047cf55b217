package org.interboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.compare.Area;
import org.interboard.compare.Aspect;
import org.interboard.compare.Cell;
import org.interboard.compare.CloseReading;
import org.interboard.compare.Compared;
import org.interboard.compare.Matrix;
import org.interboard.compare.Point;
import org.interboard.compare.Similarity;
import org.interboard.compare.State;

/** A comparison to be read on a terminal. */
record ComparedText(Compared compared) {
  private static final int SHOWN = 8;

  String text() {
    List<String> heads = new ArrayList<>(List.of("Aspect"));
    Matrix matrix = compared.matrix();
    matrix.areas().stream().map(Area::name).forEach(heads::add);
    List<List<String>> rows = matrix.rows().stream().map(ComparedText::row).toList();
    Stream<String> lines =
        Stream.of(
                new TextTable(heads, rows).lines(Terminal.width()).stream(),
                compared.readings().stream().map(ComparedText::line),
                compared.similarities().stream().map(ComparedText::line),
                Stream.of(foot(matrix)))
            .flatMap(each -> each);
    return lines.collect(Collectors.joining("\n", "", "\n"));
  }

  private String foot(Matrix matrix) {
    return "\nAs of %s; receipt %s".formatted(matrix.asOf(), compared.token());
  }

  private static String line(CloseReading reading) {
    return "%s, read closely: %d the same, %d alike with differences, %d only in %s, %d only in %s"
        .formatted(
            reading.reading().name(),
            reading.same(),
            reading.differing(),
            reading.onlyLeft().size(),
            reading.left().name(),
            reading.onlyRight().size(),
            reading.right().name());
  }

  private static String line(Similarity two) {
    return "%s and %s are %d %% alike: %s"
        .formatted(two.left().name(), two.right().name(), two.percent(), two.words());
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
    List<String> values = cell.points().stream().map(ComparedText::value).toList();
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
