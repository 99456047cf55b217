package org.interboard.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.interboard.graph.Limits;

/**
 * What a sheet of a submitted workbook shows, to be shown again beside what was found in it; rows
 * and columns count from 1.
 *
 * @param upright whether its items stand one under another, so that it has no header
 */
public record SheetText(
    String name, boolean upright, int width, SortedMap<Integer, SortedMap<Integer, String>> rows) {
  private static final List<String> NOT_OURS = List.of(Sheets.LISTS, Sheets.FINDINGS);

  /** The sheets in their order, or a {@link org.interboard.graph.BadFile}. */
  public static List<SheetText> of(String file, byte[] bytes) {
    Notes notes = new Notes();
    try (XSSFWorkbook workbook = SafeFile.open(file, bytes, notes, Limits.USUAL)) {
      return IntStream.range(0, workbook.getNumberOfSheets())
          .mapToObj(workbook::getSheetAt)
          .filter(sheet -> !NOT_OURS.contains(sheet.getSheetName()))
          .map(sheet -> of(file, sheet, notes))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SheetText of(String file, Sheet sheet, Notes notes) {
    Grid grid = new Grid(file, sheet, new CellText(notes), notes);
    SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    grid.rows().forEach(row -> rows.put(row, texts(grid.row(row))));
    int width =
        rows.values().stream()
            .filter(row -> !row.isEmpty())
            .mapToInt(SortedMap::lastKey)
            .max()
            .orElse(0);
    boolean upright = UprightTable.HEADS.get(0).equals(grid.at(1, 1).text());
    return new SheetText(sheet.getSheetName(), upright, width, rows);
  }

  private static SortedMap<Integer, String> texts(SortedMap<Integer, Field> fields) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    fields.forEach((column, field) -> texts.put(column, field.text()));
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  /** What stands in a cell; nothing where it is empty. */
  public String at(int row, int column) {
    return rows.getOrDefault(row, new TreeMap<>()).getOrDefault(column, "");
  }
}
