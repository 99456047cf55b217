package org.interboard.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.interboard.check.plan.PlannedQuery;
import org.interboard.graph.Packed;

/** Runs the queries of {@code checks/} over the graph of a draft. */
final class Lookup {
  private static final Map<String, PlannedQuery> QUERIES = new ConcurrentHashMap<>();

  private Lookup() {}

  /** The rows of the query of that name. */
  static List<Binding> in(Graph graph, String name) {
    return in(graph, name, BindingRoot.create());
  }

  /** The rows of the query of that name with some of its variables given. */
  static List<Binding> in(Graph graph, String name, Binding given) {
    return QUERIES.computeIfAbsent(name, Lookup::planned).all(graph, given);
  }

  /** The text of a variable, where it is bound. */
  static Optional<String> text(Binding row, String variable) {
    return Optional.ofNullable(row.get(variable))
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .filter(text -> !text.isEmpty());
  }

  private static PlannedQuery planned(String name) {
    String text = Packed.text("checks/" + name + ".rq");
    return PlannedQuery.of(QueryFactory.create(text, Syntax.syntaxSPARQL_11));
  }
}
