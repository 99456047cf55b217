package org.interboard.network;

import java.util.List;
import java.util.Locale;
import org.interboard.network.Body.Standing;
import org.interboard.network.Flow.Kind;

/** What the shapes and lines of a drawing mean, drawn with the same strokes. */
record Legend(Xml xml) {
  private static final String INK = "#1b1f24";

  void draw(double y) {
    standing(Standing.PARTY, 40, y);
    standing(Standing.MENTIONED, 150, y);
    standing(Standing.OTHER, 380, y);
    kind(Kind.ONE_WAY, 560, y);
    kind(Kind.RECIPROCAL, 800, y);
  }

  private void standing(Standing standing, double x, double y) {
    shape(xml, standing, new Point(x, y));
    words(x + 20, y, standing.words());
  }

  private void kind(Kind kind, double x, double y) {
    Arrows.draw(xml, "M %s L %s".formatted(new Point(x, y), new Point(x + 80, y)), kind);
    words(x + 95, y, kind.words());
  }

  private void words(double x, double y, String words) {
    xml.element("text", List.of("x", number(x), "y", number(y + 7)), words);
  }

  /** A full circle for a party, an empty one for another board, a square for any other body. */
  static void shape(Xml xml, Standing standing, Point at) {
    String fill = standing == Standing.PARTY ? INK : "#ffffff";
    if (standing == Standing.OTHER) {
      List<String> square =
          List.of(
              "x",
              number(at.x() - 9),
              "y",
              number(at.y() - 9),
              "width",
              "18",
              "height",
              "18",
              "fill",
              fill,
              "stroke",
              INK,
              "stroke-width",
              "2");
      xml.element("rect", square, "");
    } else {
      List<String> circle =
          List.of(
              "cx",
              number(at.x()),
              "cy",
              number(at.y()),
              "r",
              "10",
              "fill",
              fill,
              "stroke",
              INK,
              "stroke-width",
              "2");
      xml.element("circle", circle, "");
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
