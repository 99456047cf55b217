package org.interboard.author;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A sheet of the workbook, as the layout describes it.
 *
 * @param upright whether it states one thing, its items one under another
 * @param ofInstrument whether its things belong to the instrument
 * @param mentioned whether the instrument mentions its things
 * @param quotes the property by which a thing has the evidence that the rows state; empty if they
 *     state things
 * @param named the property that repeats the words of such evidence
 */
record SheetPlan(
    String name,
    String about,
    boolean upright,
    boolean ofInstrument,
    boolean mentioned,
    String quotes,
    String named,
    List<Sort> sorts,
    List<ColumnPlan> columns,
    List<Map<String, String>> examples) {
  SheetPlan {
    quotes = Objects.requireNonNullElse(quotes, "");
    named = Objects.requireNonNullElse(named, "");
    sorts = Objects.requireNonNullElse(sorts, List.of());
    examples = Objects.requireNonNullElse(examples, List.of());
  }

  boolean isQuotes() {
    return !quotes.isEmpty();
  }

  Optional<ColumnPlan> key() {
    return columns.stream().filter(ColumnPlan::isKey).findFirst();
  }

  Optional<ColumnPlan> holding(Holds holds) {
    return columns.stream().filter(column -> column.holds() == holds).findFirst();
  }

  Optional<ColumnPlan> called(String header) {
    return columns.stream()
        .filter(column -> Key.of(column.name()).equals(Key.of(header)))
        .findFirst()
        .or(() -> columns.stream().filter(column -> column.isCalled(header)).findFirst());
  }

  Optional<ColumnPlan> stating(Node property) {
    return columns.stream()
        .filter(column -> !column.property().isEmpty() && column.node().equals(property))
        .findFirst();
  }
}
