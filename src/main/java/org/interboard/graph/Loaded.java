package org.interboard.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** How many things of each kind a publication of the graph holds, to be seen at a glance. */
public record Loaded(
    long instruments, long boards, long duties, long priorities, long provisions, long triples) {
  private static final Query COUNT =
      QueryFactory.create(
          """
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          SELECT (COUNT(DISTINCT ?thing) AS ?count)
          WHERE { ?class rdfs:subClassOf* ?kind . ?thing a ?class }
          """,
          Syntax.syntaxSPARQL_11);

  static final int COUNTS = 6;

  /** Of its {@link #counts}. */
  static Loaded of(List<Long> counts) {
    return new Loaded(
        counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4), counts.get(5));
  }

  List<Long> counts() {
    return List.of(instruments, boards, duties, priorities, provisions, triples);
  }

  static Loaded in(DatasetGraph dataset) {
    return new Loaded(
        count(dataset, "Instrument"),
        count(dataset, "Board"),
        count(dataset, "Duty"),
        count(dataset, "Priority"),
        count(dataset, "Provision"),
        dataset.getDefaultGraph().size());
  }

  private static long count(DatasetGraph dataset, String kind) {
    Node type = NodeFactory.createURI(Vocabulary.IB + kind);
    try (QueryExec exec =
        QueryExec.dataset(dataset).query(COUNT).substitution("kind", type).build()) {
      return ((Number) exec.select().next().get("count").getLiteralValue()).longValue();
    }
  }
}
