package org.interboard.compare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Aspects down, areas across, as of a day; each row has its cells in the order of the areas.
 *
 * @param dataVersion which publication of the data it was read from
 */
public record Matrix(List<Area> areas, List<Row> rows, LocalDate asOf, String dataVersion) {
  private static final int LONGEST = 100;

  public Matrix {
    areas = List.copyOf(areas);
    rows = List.copyOf(rows);
  }

  /** One aspect of every area. */
  public record Row(Aspect aspect, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Tally tally() {
      return Tally.of(cells);
    }
  }

  /** The name of a file with this matrix, without its ending: letters, digits and hyphens only. */
  public String fileName() {
    String names = areas.stream().map(Area::slug).collect(Collectors.joining("-"));
    String plain = names.replaceAll("[^A-Za-z0-9-]+", "-");
    return "interboard_compare_%s_as-of-%s_data-%s"
        .formatted(plain.substring(0, Math.min(LONGEST, plain.length())), asOf, dataVersion);
  }

  /** The rows under the name of their group, in order. */
  public Map<String, List<Row>> groups() {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.aspect().group(), LinkedHashMap::new, Collectors.toList()));
  }
}
