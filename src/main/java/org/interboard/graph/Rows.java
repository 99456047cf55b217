package org.interboard.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The answers to a query that came with the program, as text: a variable that is unbound is absent.
 */
public final class Rows {
  private Rows() {}

  /** Runs the SELECT query of that resource, such as {@code sources/phrases.rq}. */
  public static List<Map<String, String>> of(KnowledgeGraph graph, String resource) {
    Query query = QueryFactory.create(text(resource), Syntax.syntaxSPARQL_11);
    return graph.read(dataset -> select(dataset, query));
  }

  private static List<Map<String, String>> select(DatasetGraph dataset, Query query) {
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      return Iter.asStream(execution.select()).map(Rows::row).toList();
    }
  }

  private static Map<String, String> row(Binding binding) {
    Map<String, String> row = new LinkedHashMap<>();
    binding
        .vars()
        .forEachRemaining(variable -> row.put(variable.getVarName(), text(binding, variable)));
    return row;
  }

  private static String text(Binding binding, Var variable) {
    Node node = binding.get(variable);
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static String text(String resource) {
    try (InputStream in = Rows.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
