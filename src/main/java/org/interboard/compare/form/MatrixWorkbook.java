package org.interboard.compare.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interboard.compare.Area;
import org.interboard.compare.Aspect;
import org.interboard.compare.Cell;
import org.interboard.compare.Compared;
import org.interboard.compare.Matrix;
import org.interboard.compare.Point;
import org.interboard.compare.State;
import org.interboard.sheet.Entry;
import org.interboard.sheet.Sheet;
import org.interboard.sheet.Spreadsheet;

/** A matrix as a workbook: an overview, one sheet an aspect, and how to read it. */
final class MatrixWorkbook {
  private static final List<String> HEADS =
      List.of(
          "Area",
          "State",
          "What it says",
          "But",
          "Section",
          "Phrase",
          "Other places",
          "Source",
          "Link");

  private static final List<Integer> WIDTHS = List.of(14, 13, 48, 26, 24, 34, 44, 24, 7);
  private static final int AREA_WIDTH = 38;
  private static final int LINES_OF_A_CELL = 22;
  private static final int MOST_LETTERS = 1000;

  private MatrixWorkbook() {}

  static byte[] of(Compared compared) {
    Matrix matrix = compared.matrix();
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(overview(matrix));
    matrix.rows().forEach(row -> sheets.add(aspect(matrix, row)));
    sheets.addAll(ReadingSheets.of(compared));
    sheets.add(howToRead(compared));
    return Spreadsheet.wide(sheets);
  }

  private static Sheet overview(Matrix matrix) {
    List<String> heads = new ArrayList<>(List.of("Aspect", "Group"));
    matrix.areas().stream().map(Area::name).forEach(heads::add);
    heads.add("Stated by");
    return Sheet.ofTexts(
            "Overview", heads, matrix.rows().stream().map(MatrixWorkbook::overview).toList())
        .inColumns(widths(matrix.areas().size()));
  }

  private static List<Integer> widths(int areas) {
    return Stream.of(List.of(22, 12), Collections.nCopies(areas, AREA_WIDTH), List.of(14))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> overview(Matrix.Row row) {
    return Stream.of(
            Stream.of(row.aspect().name(), row.aspect().group()),
            row.cells().stream().map(cell -> summary(row.aspect(), cell)),
            Stream.of(row.tally().words()))
        .flatMap(each -> each)
        .toList();
  }

  private static String summary(Aspect aspect, Cell cell) {
    String state = cell.state().mark() + " " + aspect.words(cell.state());
    Stream<String> why = Stream.of(cell.why()).filter(each -> !each.isEmpty());
    return fitting(
        Stream.of(Stream.of(state), why, cell.points().stream().map(Point::value))
            .flatMap(each -> each)
            .toList(),
        aspect);
  }

  /** As much as a row can show, and where the rest is: a row that is taller is cut by Excel. */
  private static String fitting(List<String> all, Aspect aspect) {
    List<String> shown = new ArrayList<>();
    int lines = 0;
    for (String each : all) {
      lines += 1 + each.length() / AREA_WIDTH;
      if (lines > LINES_OF_A_CELL && !shown.isEmpty()) {
        shown.add(
            "… and %d more, on the sheet %s".formatted(all.size() - shown.size(), aspect.slug()));
        break;
      }
      shown.add(each);
    }
    return String.join("\n", shown);
  }

  private static Sheet aspect(Matrix matrix, Matrix.Row row) {
    List<List<Entry>> rows = new Lines(matrix).of(row).map(MatrixWorkbook::line).toList();
    return new Sheet(row.aspect().slug(), HEADS, rows, WIDTHS);
  }

  private static List<Entry> line(Lines.Line line) {
    Optional<String> thing = line.point().thing();
    return List.of(
        Entry.of(line.area().name()),
        Entry.of(line.cell().state().mark() + " " + line.state()),
        Entry.of(line.value()),
        Entry.of(line.doubt()),
        Entry.of(line.point().locator()),
        Entry.of(line.point().phrase()),
        Entry.of(fitting(line.otherPlaces())),
        Entry.of(line.area().source().label()),
        Entry.linked(thing.isPresent() ? "open" : "", thing));
  }

  private static String fitting(String places) {
    return places.length() <= MOST_LETTERS
        ? places
        : places.substring(0, places.lastIndexOf("; ", MOST_LETTERS)) + "; … and more, in the CSV";
  }

  private static Sheet howToRead(Compared compared) {
    Matrix matrix = compared.matrix();
    Stream<List<String>> general =
        Stream.of(
            List.of("As of", matrix.asOf().toString()),
            List.of("Data version", matrix.dataVersion()),
            List.of("Receipt", compared.token()),
            List.of(
                "our reading", "Worked out by us from the document or the law, not stated by it."),
            List.of(
                "Stated by", "Counts leave out what cannot be told and what is not applicable."));
    Stream<List<String>> states =
        Arrays.stream(State.values())
            .map(state -> List.of(state.mark() + " " + state.words(), state.meaning()));
    Stream<List<String>> aspects =
        matrix.rows().stream()
            .map(Matrix.Row::aspect)
            .map(aspect -> List.of(aspect.slug(), aspect.name() + ": " + aspect.description()));
    return Sheet.ofTexts(
        "How to read it",
        List.of("What", "Meaning"),
        Stream.of(general, states, aspects).flatMap(each -> each).toList());
  }
}
