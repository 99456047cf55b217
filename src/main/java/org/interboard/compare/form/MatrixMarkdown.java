package org.interboard.compare.form;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.compare.Area;
import org.interboard.compare.Aspect;
import org.interboard.compare.Cell;
import org.interboard.compare.Compared;
import org.interboard.compare.Matrix;
import org.interboard.compare.Point;

/** A matrix in GitHub's Markdown, one table a group, each value with its section. */
final class MatrixMarkdown {
  private MatrixMarkdown() {}

  static byte[] of(Compared compared) {
    Matrix matrix = compared.matrix();
    Stream<String> lines =
        Stream.of(
                head(matrix),
                matrix.groups().entrySet().stream()
                    .flatMap(group -> table(matrix, group.getKey(), group.getValue())),
                ReadingMarkdown.of(compared),
                foot(compared))
            .flatMap(each -> each);
    return lines.collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<String> head(Matrix matrix) {
    String names = matrix.areas().stream().map(Area::name).collect(Collectors.joining(", "));
    return Stream.concat(
        Stream.of("# " + plain(names) + " side by side", "", "As of " + matrix.asOf() + ".", ""),
        matrix.areas().stream()
            .map(area -> "- " + plain(area.name()) + ": " + plain(area.source().label())));
  }

  private static Stream<String> table(Matrix matrix, String group, List<Matrix.Row> rows) {
    Stream<String> heads =
        Stream.of(
                Stream.of("Aspect"),
                matrix.areas().stream().map(area -> plain(area.name())),
                Stream.of("Stated by"))
            .flatMap(each -> each);
    return Stream.concat(
        Stream.of(
            "",
            "## " + plain(group),
            "",
            line(heads),
            line(Collections.nCopies(matrix.areas().size() + 2, "---").stream())),
        rows.stream().map(MatrixMarkdown::row));
  }

  private static String row(Matrix.Row row) {
    return line(
        Stream.of(
                Stream.of(plain(row.aspect().name())),
                row.cells().stream().map(cell -> cell(row.aspect(), cell)),
                Stream.of(row.tally().words()))
            .flatMap(each -> each));
  }

  private static String cell(Aspect aspect, Cell cell) {
    String state = "**" + cell.state().mark() + " " + aspect.words(cell.state()) + "**";
    Stream<String> why =
        Stream.of(cell.why()).filter(each -> !each.isEmpty()).map(MatrixMarkdown::plain);
    return Stream.of(Stream.of(state), why, cell.points().stream().map(MatrixMarkdown::point))
        .flatMap(each -> each)
        .collect(Collectors.joining("<br>"));
  }

  private static String point(Point point) {
    String place = point.locator().isEmpty() ? "" : " (" + plain(point.locator()) + ")";
    String against = point.against().isEmpty() ? "" : " ▲ " + plain(point.against());
    return "• " + plain(point.value()) + place + against;
  }

  private static Stream<String> foot(Compared compared) {
    return Stream.of(
        "",
        "Counts leave out what cannot be told and what is not applicable. Receipt: "
            + compared.token()
            + ".");
  }

  static String line(Stream<String> fields) {
    return fields.collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** A text in which nothing is a mark of Markdown or of HTML. */
  static String plain(String text) {
    return text.replaceAll("[\\\\`*_{}\\[\\]<>#|~&]", "\\\\$0").replaceAll("\\s+", " ");
  }
}
