package org.interboard.author;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Finds what the names in a cell stand for. */
final class Links {
  private static final Set<String> BEYOND = Set.of("law", Terms.ITEMS);
  private static final int SHOWN = 5;

  private final NameBook names;
  private final Layout layout;

  Links(NameBook names, Layout layout) {
    this.names = names;
    this.layout = layout;
  }

  /** The names in a cell: all of it if that is one name, else its parts. */
  List<String> parts(ColumnPlan column, String text) {
    if (!names.find(column.among(), text).isEmpty()) {
      return List.of(text);
    }
    return split(text, "[;\n]").stream().flatMap(part -> byCommas(column, part).stream()).toList();
  }

  /** Commas, or commas and "and", part names only where each of the parts is one. */
  private List<String> byCommas(ColumnPlan column, String part) {
    return Stream.of(part, ",", ",| and ")
        .map(by -> by.equals(part) ? List.of(part) : split(part, by))
        .filter(
            parts -> parts.stream().noneMatch(each -> names.find(column.among(), each).isEmpty()))
        .findFirst()
        .orElse(List.of(part));
  }

  static List<String> split(String text, String by) {
    return Arrays.stream(text.split(by))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** What one name stands for, or {@link Unclear}. */
  Node one(ColumnPlan column, String name) {
    Set<Node> found = names.find(column.among(), name);
    if (found.size() > 1) {
      throw several(name, found);
    }
    return found.stream()
        .findFirst()
        .or(() -> beyond(column, name))
        .orElseThrow(() -> none(column, name));
  }

  /** Law and items that our lists do not hold can be given by their IRI. */
  private static Optional<Node> beyond(ColumnPlan column, String name) {
    return column.among().stream().anyMatch(BEYOND::contains) ? Curie.read(name) : Optional.empty();
  }

  /** Each by its label, or by its identifier where a label would be no clearer. */
  private Unclear several(String name, Set<Node> found) {
    long labels = found.stream().map(names::label).distinct().count();
    String which =
        found.stream()
            .limit(SHOWN)
            .map(node -> labels == found.size() ? "“" + names.label(node) + "”" : names.id(node))
            .collect(Collectors.joining(" or "));
    return new Unclear(
        "“%s” can stand for %d things.".formatted(name, found.size()),
        "Write which is meant: %s.".formatted(which));
  }

  private Unclear none(ColumnPlan column, String name) {
    Optional<String> near = names.nearest(column.among(), name);
    return new Unclear(
        "“%s” is not %s.".formatted(name, where(column)),
        near.map("Did you mean “%s”?"::formatted).orElseGet(() -> mend(column)));
  }

  private String where(ColumnPlan column) {
    List<String> lists = column.among();
    boolean sheets = lists.stream().allMatch(list -> layout.called(list).isPresent());
    String all =
        String.join(", ", lists.subList(0, Math.min(SHOWN, lists.size()))).replace('-', ' ');
    return sheets
        ? "on the sheet%s %s".formatted(lists.size() == 1 ? "" : "s", all)
        : "among the %s that can be named here".formatted(all.replace("items", "names of columns"));
  }

  private String mend(ColumnPlan column) {
    return layout.called(column.among().get(0)).isPresent()
        ? "Add it there, or write it as it is written there."
        : "Choose one from the list of the cell, or from the sheet %s.".formatted(Sheets.LISTS);
  }
}
