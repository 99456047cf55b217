package org.interboard.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.question.QuestionBook;

/** A report that may reach a board after the plan that it should inform. */
public record Clash(
    String area,
    String board,
    String report,
    String reportIri,
    String plan,
    String planIri,
    String order,
    String locator) {
  private static final String IN_ORDER = "report first";

  /** Those of the areas that are asked for, by the question {@code order-of-the-year}. */
  public static List<Clash> of(QuestionBook book, Map<String, List<String>> given) {
    Map<String, List<String>> asked = new LinkedHashMap<>(given);
    asked.keySet().retainAll(List.of("area"));
    return book.ask("order-of-the-year", asked).rows().stream()
        .filter(row -> !text(row, "order").equals(IN_ORDER))
        .map(Clash::of)
        .toList();
  }

  private static Clash of(Binding row) {
    return new Clash(
        text(row, "areaLabel"),
        text(row, "boardLabel"),
        text(row, "reportLabel"),
        row.get("report").getURI(),
        text(row, "planLabel"),
        row.get("plan").getURI(),
        text(row, "order"),
        text(row, "locator"));
  }

  private static String text(Binding row, String column) {
    return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm).orElse("");
  }

  /** Whether the duty is one of the two. */
  public boolean concerns(String iri) {
    return reportIri.equals(iri) || planIri.equals(iri);
  }
}
