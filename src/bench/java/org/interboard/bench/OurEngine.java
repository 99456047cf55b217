package org.interboard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.interboard.graph.KnowledgeGraph;

/** The program's own way: in-process, over a publication. */
record OurEngine(KnowledgeGraph graph) implements Engine {
  @Override
  public String name() {
    return "Interboard";
  }

  @Override
  public Answered ask(String text) throws Exception {
    Query query = QueryFactory.create(text);
    List<Binding> found = new ArrayList<>();
    try {
      double millis = Rounds.millis(() -> found.addAll(graph.read(all -> select(all, query))));
      return new Answered(millis, found.stream().map(row -> row(query, row)).toList());
    } catch (QueryCancelledException late) {
      throw new TimeoutException(name());
    }
  }

  private static List<Binding> select(DatasetGraph dataset, Query query) {
    try (QueryExec running =
        QueryExec.dataset(dataset).query(query).timeout(LONGEST, TimeUnit.SECONDS).build()) {
      return running.select().stream().toList();
    }
  }

  private static String row(Query query, Binding row) {
    return Agreement.row(
        Var.varList(query.getResultVars()).stream().map(each -> text(row.get(each))).toList());
  }

  static String text(Node node) {
    return Optional.ofNullable(node)
        .map(
            each ->
                each.isLiteral()
                    ? each.getLiteralLexicalForm()
                    : each.isBlank() ? Agreement.BLANK : each.toString())
        .orElse("");
  }
}
