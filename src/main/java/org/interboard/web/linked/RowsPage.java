package org.interboard.web.linked;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.interboard.question.Cell;

/** The rows that a SPARQL query found, for people, with the query to change. */
public record RowsPage(String query, List<String> heads, List<List<Cell>> rows) {

  /** The answer of a SELECT query; things of ours are linked to the pages about them. */
  public static RowsPage of(String query, RowSet found, Graph all) {
    List<Var> columns = found.getResultVars();
    return new RowsPage(
        query,
        columns.stream().map(Var::getVarName).toList(),
        found.stream().map(row -> row(row, columns, all)).toList());
  }

  /** The answer of an ASK query. */
  public static RowsPage of(String query, boolean found) {
    Cell cell = new Cell(found ? "yes" : "no", Optional.empty());
    return new RowsPage(query, List.of("answer"), List.of(List.of(cell)));
  }

  private static List<Cell> row(Binding row, List<Var> columns, Graph all) {
    return columns.stream()
        .map(column -> Optional.ofNullable(row.get(column)))
        .map(
            node ->
                new Cell(
                    node.map(RowsPage::text).orElse(""),
                    node.flatMap(each -> Iris.address(each, all))))
        .toList();
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
