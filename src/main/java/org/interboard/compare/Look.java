package org.interboard.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.interboard.graph.InlineData;
import org.interboard.graph.Packed;

/** A look at the graph within one transaction, at some areas, as of a day. */
record Look(DatasetGraph dataset, List<Node> areas, LocalDate asOf) {
  private static final Var AREA = Var.alloc("_area_iri");
  private static final Var DAY = Var.alloc("_asOf_date");

  /** One of our own queries, packed beside this class. */
  static Query query(String name) {
    return new QueryFile(
            "compare", name, Packed.text("org/interboard/compare/%s.rq".formatted(name)))
        .query();
  }

  /** The same with some more statements. */
  Look with(Graph more) {
    Graph both = new Union(dataset.getDefaultGraph(), more);
    return new Look(DatasetGraphFactory.wrap(both), areas, asOf);
  }

  /** The rows of a query that is asked for these areas and this day. */
  List<Binding> rows(Query query) {
    Map<Var, List<Node>> given = new HashMap<>();
    given.put(AREA, areas);
    given.put(DAY, List.of(NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate)));
    return select(InlineData.into(query, given));
  }

  /** The rows of a query that needs to be told nothing. */
  List<Binding> select(Query query) {
    try (QueryExec running = QueryExec.dataset(dataset).query(query).build()) {
      return running.select().stream().map(Binding::detach).toList();
    }
  }

  static String text(Binding row, String column) {
    return Optional.ofNullable(row.get(column)).map(Look::text).orElse("");
  }

  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  static String local(Node node) {
    return node.getURI().replaceFirst("^.*[/#]", "");
  }
}
