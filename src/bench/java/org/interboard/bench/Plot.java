package org.interboard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Time over triples, both by powers of ten: a question that stays flat is a level line. */
final class Plot {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 520;
  private static final int LEFT = 70;
  private static final int RIGHT = 620;
  private static final int TOP = 40;
  private static final int BOTTOM = 460;
  private static final int LINE = 18;
  private static final List<String> COLOURS =
      List.of("#00437a", "#a3290f", "#1b6b34", "#6a2c91", "#8a5a00", "#333333", "#b0257f");

  private final Growth growth;
  private final double fewest;
  private final double most;
  private final double least;
  private final double longest;

  private Plot(Growth growth) {
    this.growth = growth;
    this.fewest = Math.floor(log(growth.sizes().get(0).triples()));
    this.most = Math.ceil(log(growth.sizes().get(growth.sizes().size() - 1).triples()));
    List<Double> all =
        growth.times().values().stream()
            .flatMap(List::stream)
            .filter(Double::isFinite)
            .map(Plot::log)
            .sorted()
            .toList();
    this.least = Math.floor(all.get(0));
    this.longest = Math.ceil(all.get(all.size() - 1));
  }

  static String of(Growth growth) {
    Plot plot = new Plot(growth);
    List<String> parts = new ArrayList<>(plot.frame());
    List<Map.Entry<String, List<Double>>> lines = List.copyOf(growth.times().entrySet());
    IntStream.range(0, lines.size()).forEach(each -> parts.add(plot.line(each, lines.get(each))));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" "
            .formatted(WIDTH, HEIGHT)
        + "font-family=\"sans-serif\" font-size=\"13\">\n"
        + "<title>What a question takes as the data grow</title>\n"
        + "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
        + String.join("\n", parts)
        + "\n</svg>\n";
  }

  private List<String> frame() {
    List<String> parts = new ArrayList<>();
    for (int power = (int) fewest; power <= most; power++) {
      parts.add(rule(x(power), TOP, x(power), BOTTOM));
      parts.add(
          text(x(power) - 12, BOTTOM + LINE, "%,d".formatted(Math.round(Math.pow(10, power)))));
    }
    for (int power = (int) least; power <= longest; power++) {
      parts.add(rule(LEFT, y(power), RIGHT, y(power)));
      parts.add(text(8, y(power) + 4, Figure.of(Math.pow(10, power)) + " ms"));
    }
    parts.add(text(LEFT, BOTTOM + 2 * LINE + 4, "triples; solid: one area, dashed: all areas"));
    return parts;
  }

  private String line(int number, Map.Entry<String, List<Double>> times) {
    String question = times.getKey().replaceFirst(".*: ", "");
    String colour = COLOURS.get(Growth.QUESTIONS.indexOf(question) % COLOURS.size());
    String dashes = times.getKey().startsWith("all") ? " stroke-dasharray=\"6 4\"" : "";
    String points =
        IntStream.range(0, times.getValue().size())
            .filter(each -> Double.isFinite(times.getValue().get(each)))
            .mapToObj(each -> point(each, times.getValue().get(each)))
            .collect(Collectors.joining(" "));
    double level = TOP + LINE * (number + 1.0);
    return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>\n"
            .formatted(points, colour, dashes)
        + "<line x1=\"%d\" y1=\"%s\" x2=\"%d\" y2=\"%s\" stroke=\"%s\" stroke-width=\"2\"%s/>\n"
            .formatted(RIGHT + 15, at(level - 4), RIGHT + 45, at(level - 4), colour, dashes)
        + text(RIGHT + 52, level, times.getKey());
  }

  private String point(int size, double millis) {
    return at(x(log(growth.sizes().get(size).triples()))) + "," + at(y(log(millis)));
  }

  private double x(double power) {
    return LEFT + (power - fewest) / (most - fewest) * (RIGHT - LEFT);
  }

  private double y(double power) {
    return BOTTOM - (power - least) / (longest - least) * (BOTTOM - TOP);
  }

  private static double log(double value) {
    return Math.log10(value);
  }

  private static String at(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }

  private static String rule(double x1, double y1, double x2, double y2) {
    return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#dddddd\"/>"
        .formatted(at(x1), at(y1), at(x2), at(y2));
  }

  private static String text(double x, double y, String words) {
    return "<text x=\"%s\" y=\"%s\">%s</text>".formatted(at(x), at(y), words);
  }
}
