package org.interboard.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * An answer for people: a column {@code boardLabel} is not shown beside {@code board} but in it, as
 * the text for the thing that its IRI names.
 */
public record Table(List<String> heads, List<List<Cell>> rows) {
  private static final String LABEL = "Label";

  static Table of(Answer answer) {
    List<Var> shown =
        answer.columns().stream().filter(column -> !isLabel(column, answer.columns())).toList();
    return new Table(
        shown.stream().map(Table::head).toList(),
        answer.rows().stream()
            .map(row -> shown.stream().map(column -> cell(row, column)).toList())
            .toList());
  }

  private static boolean isLabel(Var column, List<Var> columns) {
    String name = column.getVarName();
    return name.endsWith(LABEL)
        && columns.contains(Var.alloc(name.substring(0, name.length() - LABEL.length())));
  }

  /** {@code windowStart} is headed "Window start", {@code areaLabel} "Area". */
  public static String head(Var column) {
    String name = column.getVarName().replaceFirst(LABEL + "$", "");
    String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Cell cell(Binding row, Var column) {
    Optional<Node> value = Optional.ofNullable(row.get(column));
    Optional<Node> label = Optional.ofNullable(row.get(column.getVarName() + LABEL));
    return label
        .or(() -> value)
        .map(shown -> new Cell(text(shown), value.flatMap(Table::address)))
        .orElse(Cell.EMPTY);
  }

  private static Optional<String> address(Node node) {
    return Optional.of(node)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith("http://") || iri.startsWith("https://"));
  }

  /** A value as a person writes it: a month by its name, an identifier as it is. */
  public static String text(Node node) {
    return node.isLiteral() ? Lexical.spelling(node) : node.toString();
  }
}
