package org.interboard.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interboard.compare.Area;
import org.interboard.compare.CloseReading;
import org.interboard.compare.Compared;
import org.interboard.compare.Matrix;
import org.interboard.compare.Point;
import org.interboard.compare.form.ReadingLines;
import org.interboard.graph.Packed;

/** Areas side by side as one page that opens offline and prints on A3, landscape. */
public record ComparedPage(Compared compared) {
  private static final String STYLE = Packed.text("org/interboard/web/compared.css");

  /** The whole page. */
  public static String html(Compared compared) {
    return Pages.text("compared", Map.of("page", new ComparedPage(compared)));
  }

  public String title() {
    return matrix().areas().stream().map(Area::name).collect(Collectors.joining(", "))
        + " side by side";
  }

  public String style() {
    return STYLE;
  }

  public Matrix matrix() {
    return compared.matrix();
  }

  /** What both areas have, and what only one has, line by line. */
  public List<ReadingLines> lines(CloseReading reading) {
    return ReadingLines.of(reading).toList();
  }

  /** Section and phrase; nothing where there is no place. */
  public static String place(Point point) {
    return point.locator().isEmpty() ? "" : "(%s: “%s”)".formatted(point.locator(), point.phrase());
  }
}
