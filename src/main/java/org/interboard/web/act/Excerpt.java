package org.interboard.web.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.interboard.author.SheetText;
import org.interboard.check.Finding;
import org.interboard.check.Place;

/**
 * The parts of a draft where something was found, each line or row with its findings beside it: of
 * a text the lines around, of a workbook the rows of each sheet under its headers.
 */
public record Excerpt(String heading, List<Row> rows) {
  private static final int AROUND = 2;

  /** A line or a row; {@code apart} where others before it are left out. */
  public record Row(long number, boolean apart, List<Cell> cells, List<Finding> found) {}

  /** A cell or a whole line, with the name by which it is linked to. */
  public record Cell(String id, String text, boolean marked) {}

  static List<Excerpt> of(Handed draft, List<Finding> findings) {
    List<Finding> placed = findings.stream().filter(each -> each.place().isPresent()).toList();
    if (placed.isEmpty()) {
      return List.of();
    }
    return draft.isWorkbook()
        ? SheetText.of(draft.name(), draft.bytes()).stream()
            .map(sheet -> ofSheet(sheet, placed))
            .filter(excerpt -> !excerpt.rows().isEmpty())
            .toList()
        : List.of(ofText(draft.text(), byLine(placed)));
  }

  /** The name of a place within the page. */
  static String id(Place place) {
    return place
        .sheet()
        .map(sheet -> "cell-" + sheet.replaceAll("[^A-Za-z0-9]+", "-") + "-" + place.cell())
        .orElseGet(() -> "line-" + place.line());
  }

  /** One line of a text and those around it. */
  static Excerpt at(String text, long line) {
    SortedMap<Long, List<Finding>> found = new TreeMap<>();
    found.put(line, List.of());
    return ofText(text, found);
  }

  boolean holds(String id) {
    return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(c -> c.id().equals(id));
  }

  private static Excerpt ofText(String text, SortedMap<Long, List<Finding>> found) {
    List<String> lines = text.lines().toList();
    List<Row> rows = new ArrayList<>();
    long last = 0;
    for (long number : around(found.keySet().stream().toList(), lines.size())) {
      List<Finding> here = found.getOrDefault(number, List.of());
      Cell cell =
          new Cell("line-" + number, lines.get((int) number - 1), found.containsKey(number));
      rows.add(new Row(number, number > last + 1, List.of(cell), here));
      last = number;
    }
    return new Excerpt("Your text", rows);
  }

  private static List<Long> around(List<Long> lines, int all) {
    return lines.stream()
        .flatMap(line -> LongStream.rangeClosed(line - AROUND, line + AROUND).boxed())
        .filter(line -> line >= 1 && line <= all)
        .distinct()
        .sorted()
        .toList();
  }

  private static Excerpt ofSheet(SheetText sheet, List<Finding> placed) {
    List<Finding> here =
        placed.stream()
            .filter(each -> each.place().orElseThrow().sheet().equals(Optional.of(sheet.name())))
            .toList();
    SortedMap<Long, List<Finding>> found = byLine(here);
    List<Row> rows = new ArrayList<>();
    found.forEach((line, all) -> rows.add(row(sheet, line, all)));
    if (!rows.isEmpty() && !sheet.upright() && !found.containsKey(1L)) {
      rows.add(0, row(sheet, 1, List.of()));
    }
    return new Excerpt("Sheet " + sheet.name(), rows);
  }

  private static Row row(SheetText sheet, long number, List<Finding> found) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 1; column <= sheet.width(); column++) {
      Place place = new Place("", Optional.of(sheet.name()), number, column);
      boolean marked =
          found.stream().anyMatch(each -> id(each.place().orElseThrow()).equals(id(place)));
      cells.add(new Cell(id(place), sheet.at((int) number, column), marked));
    }
    return new Row(number, false, cells, found);
  }

  private static SortedMap<Long, List<Finding>> byLine(List<Finding> findings) {
    Map<Long, List<Finding>> lines =
        findings.stream().collect(Collectors.groupingBy(each -> each.place().orElseThrow().line()));
    return new TreeMap<>(lines);
  }
}
