package org.interboard.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.interboard.graph.Packed;

/** Runs the queries of {@code checks/} over the graph of a draft. */
final class Lookup {
  private static final Map<String, Query> QUERIES = new ConcurrentHashMap<>();

  private Lookup() {}

  /** The rows of the query of that name. */
  static List<Binding> in(Graph graph, String name) {
    return in(graph, name, Map.of());
  }

  /** The rows of the query of that name with some of its variables given. */
  static List<Binding> in(Graph graph, String name, Map<String, Node> given) {
    return rows(graph, QUERIES.computeIfAbsent(name, Lookup::parse), given);
  }

  /** The rows of a query with some of its variables given. */
  static List<Binding> rows(Graph graph, Query query, Map<String, Node> given) {
    var execution = QueryExec.dataset(DatasetGraphFactory.wrap(graph)).query(query);
    given.forEach(execution::substitution);
    try (QueryExec running = execution.build()) {
      return Iter.toList(Iter.map(running.select(), Binding::detach));
    }
  }

  /** The text of a variable, where it is bound. */
  static Optional<String> text(Binding row, String variable) {
    return Optional.ofNullable(row.get(variable))
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .filter(text -> !text.isEmpty());
  }

  private static Query parse(String name) {
    return QueryFactory.create(Packed.text("checks/" + name + ".rq"), Syntax.syntaxSPARQL_11);
  }
}
