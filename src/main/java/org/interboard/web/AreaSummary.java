package org.interboard.web;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;

/** An area that has an instrument, with how much of it the graph holds. */
public record AreaSummary(
    String name, String slug, String instrument, long parties, long duties, long priorities) {
  private static final Query QUERY =
      QueryFactory.create(Packed.text("pages/home.rq"), Syntax.syntaxSPARQL_11);

  /** Every such area, by name. */
  static List<AreaSummary> all(KnowledgeGraph graph) {
    return graph.read(AreaSummary::all);
  }

  private static List<AreaSummary> all(DatasetGraph dataset) {
    try (QueryExec exec = QueryExec.dataset(dataset).query(QUERY).build()) {
      return Iter.asStream(exec.select()).map(AreaSummary::of).toList();
    }
  }

  private static AreaSummary of(Binding row) {
    return new AreaSummary(
        row.get("name").getLiteralLexicalForm(),
        row.get("iri").getURI().replaceFirst(".*/", ""),
        row.get("instrument").getLiteralLexicalForm(),
        number(row.get("parties")),
        number(row.get("duties")),
        number(row.get("priorities")));
  }

  private static long number(Node node) {
    return ((Number) node.getLiteralValue()).longValue();
  }
}
