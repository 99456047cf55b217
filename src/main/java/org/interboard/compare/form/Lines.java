package org.interboard.compare.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interboard.compare.Area;
import org.interboard.compare.Aspect;
import org.interboard.compare.Cell;
import org.interboard.compare.Matrix;
import org.interboard.compare.Place;
import org.interboard.compare.Point;

/** A matrix as long lines: one for each thing stated, or one for a cell in which nothing is. */
record Lines(Matrix matrix) {
  private static final Point NOTHING = new Point("", List.of(), List.of(), "");

  /** One line, with all that it takes to quote it. */
  record Line(Area area, Aspect aspect, Cell cell, Point point) {

    String state() {
      return aspect.words(cell.state());
    }

    /** What is stated; of a cell in which nothing is, why. */
    String value() {
      return cell.points().isEmpty() ? cell.why() : point.value();
    }

    /** Why it cannot be so; and, once for each cell, what else was recorded of it. */
    String doubt() {
      String why = cell.points().isEmpty() ? "" : cell.why();
      return Stream.concat(Stream.of(point.against().isEmpty() ? why : point.against()), notes())
          .filter(each -> !each.isEmpty())
          .collect(Collectors.joining("; "));
    }

    private Stream<String> notes() {
      boolean first = cell.points().stream().findFirst().map(point::equals).orElse(true);
      return first ? cell.notes().stream().map(Point::value) : Stream.of();
    }

    String otherPlaces() {
      return point.places().stream().skip(1).map(Line::words).collect(Collectors.joining("; "));
    }

    private static String words(Place place) {
      return "%s: “%s”".formatted(place.locator(), place.phrase());
    }
  }

  Stream<Line> all() {
    return matrix.rows().stream().flatMap(this::of);
  }

  Stream<Line> of(Matrix.Row row) {
    return IntStream.range(0, row.cells().size())
        .boxed()
        .flatMap(at -> of(matrix.areas().get(at), row.aspect(), row.cells().get(at)));
  }

  private static Stream<Line> of(Area area, Aspect aspect, Cell cell) {
    List<Point> told = cell.points().isEmpty() ? cell.reasons() : cell.points();
    Point shown = told.stream().findFirst().orElse(NOTHING);
    return cell.points().isEmpty()
        ? Stream.of(new Line(area, aspect, cell, shown))
        : told.stream().map(point -> new Line(area, aspect, cell, point));
  }
}
