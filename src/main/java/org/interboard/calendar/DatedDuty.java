package org.interboard.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A duty with its window: who does it, for whom, and the place in the document that says so; a text
 * is empty where the document is silent.
 */
public record DatedDuty(
    String iri,
    String label,
    String area,
    Window window,
    String bearers,
    String recipients,
    String frequency,
    List<String> themes,
    String instrument,
    String locator,
    String phrase) {

  /** Reads a row of the question {@code calendar}. */
  static DatedDuty of(Binding row) {
    return of(row, Window.of(text(row, "windowStart"), text(row, "windowEnd")));
  }

  /** Reads a row of the question {@code deadlines}, with the months of its days. */
  static DatedDuty once(Binding row, Span span) {
    return of(row, new Window(span.first().getMonth(), span.last().getMonth()));
  }

  private static DatedDuty of(Binding row, Window window) {
    return new DatedDuty(
        row.get("duty").getURI(),
        text(row, "dutyLabel"),
        text(row, "areaLabel"),
        window,
        String.join("; ", parts(row, "bearers")),
        String.join("; ", parts(row, "recipients")),
        text(row, "frequencyLabel"),
        parts(row, "themes"),
        text(row, "instrumentLabel"),
        text(row, "locator"),
        text(row, "phrase"));
  }

  /** In the order of the alphabet, as the graph has none. */
  private static List<String> parts(Binding row, String column) {
    return Arrays.stream(text(row, column).split("; "))
        .filter(part -> !part.isEmpty())
        .sorted()
        .toList();
  }

  private static String text(Binding row, String column) {
    return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm).orElse("");
  }
}
