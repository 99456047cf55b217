package org.interboard.network;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.interboard.network.Flow.Kind;

/**
 * A network as a picture (SVG 1.1): bodies are links to what is known of them, lines to the first
 * duty that they stand for; the kind of a line shows in its dashes and heads as well as its colour.
 */
final class Drawing {
  private static final int DOT = 10;
  private static final int LINE = 25;
  private static final int LABEL = 30;
  private static final int NOTE = 112;
  private static final String INK = "#1b1f24";

  private final Network network;
  private final UnaryOperator<String> address;
  private final Layout layout;
  private final Xml xml = new Xml();

  private Drawing(Network network, UnaryOperator<String> address) {
    this.network = network;
    this.address = address;
    this.layout = Layout.of(network);
  }

  /** Draws it, with each IRI as the address that it is to be found at. */
  static String of(Network network, UnaryOperator<String> address) {
    return new Drawing(network, address).svg();
  }

  private String svg() {
    List<String> notes = notes();
    double legend = layout.bottom() + 2 * LINE;
    long height = Math.round(legend + LINE * (notes.size() + 4.0));
    xml.element(
        "svg",
        List.of(
            "xmlns", "http://www.w3.org/2000/svg",
            "viewBox", "0 0 %d %d".formatted(Layout.WIDTH, height),
            "width", "100%",
            "role", "group",
            "aria-labelledby", "network-title network-desc",
            "font-family", "system-ui, 'Segoe UI', 'Liberation Sans', sans-serif",
            "font-size", "20",
            "fill", INK),
        () -> content(height, legend, notes));
    return xml.toString();
  }

  private void content(long height, double legend, List<String> notes) {
    xml.element("title", List.of("id", "network-title"), network.title());
    xml.element("desc", List.of("id", "network-desc"), network.summary());
    rectangle(height);
    text(new Point(24, 40), network.title(), "font-size", "28", "font-weight", "bold");
    text(new Point(24, 76), network.summary());
    Arrows.define(xml);
    network.lines().forEach(this::line);
    network.bodies().forEach(this::body);
    new Legend(xml).draw(legend);
    for (int i = 0; i < notes.size(); i++) {
      text(new Point(24, legend + LINE * (i + 2.5)), notes.get(i));
    }
  }

  private void rectangle(long height) {
    String tall = String.valueOf(height);
    xml.element(
        "rect",
        List.of("width", String.valueOf(Layout.WIDTH), "height", tall, "fill", "#ffffff"),
        "");
  }

  private void body(Body body) {
    Point place = layout.of(body);
    link(
        body.iri(),
        body.label() + ", " + body.standing().words(),
        () -> {
          Legend.shape(xml, body.standing(), place);
          label(body, place);
        });
  }

  private void label(Body body, Point place) {
    List<String> lines = wrapped(body.label(), LABEL);
    int away = layout.isLeft(body) ? -DOT * 2 : DOT * 2;
    for (int i = 0; i < lines.size(); i++) {
      double y = place.y() + 7 + LINE * (i - (lines.size() - 1) / 2.0);
      String side = layout.isLeft(body) ? "end" : "start";
      text(new Point(place.x() + away, y), lines.get(i), "text-anchor", side);
    }
  }

  private void line(Flow flow) {
    Point from = layout.of(flow.from());
    Point to = layout.of(flow.to());
    Point bend = from.towards(to, 0.5).towards(layout.centre(), 0.4);
    String path = "M %s Q %s %s".formatted(from.step(bend, DOT + 6), bend, to.step(bend, DOT + 6));
    String iri = flow.duties().get(0).iri();
    link(iri, words(flow), () -> Arrows.draw(xml, path, flow.kind()));
  }

  private String words(Flow flow) {
    String between = flow.kind() == Kind.RECIPROCAL ? " and " : " to ";
    String duties =
        Stream.concat(flow.duties().stream(), network.back(flow).stream())
            .map(duty -> duty.label() + " (" + duty.place() + ")")
            .distinct()
            .collect(Collectors.joining("; "));
    return "%s%s%s, %s: %s"
        .formatted(flow.from().label(), between, flow.to().label(), flow.kind().words(), duties);
  }

  private void link(String iri, String words, Runnable inside) {
    xml.element(
        "a",
        List.of("href", address.apply(iri), "aria-label", words),
        () -> {
          xml.element("title", List.of(), words);
          inside.run();
        });
  }

  private List<String> notes() {
    return network.amongAll().stream()
        .map(duty -> "All towards all: " + duty.label() + " (" + duty.place() + ")")
        .flatMap(note -> wrapped(note, NOTE).stream())
        .toList();
  }

  private void text(Point at, String content, String... attributes) {
    String[] place = at.toString().split(" ");
    List<String> all =
        Stream.concat(Stream.of("x", place[0], "y", place[1]), Stream.of(attributes)).toList();
    xml.element("text", all, content);
  }

  private static List<String> wrapped(String text, int width) {
    return WordUtils.wrap(text, width, "\n", true).lines().toList();
  }
}
