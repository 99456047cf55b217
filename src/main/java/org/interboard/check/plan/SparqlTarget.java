package org.interboard.check.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingRoot;

/** The target of a shape that is found by a query, planned once. */
final class SparqlTarget {
  private SparqlTarget() {}

  static boolean isOne(Target target) {
    return target.getTargetType() == TargetType.targetExtension
        && target.getShapesGraph().contains(target.getObject(), SHACL.select, Node.ANY);
  }

  /**
   * It is known by the text of its query, so that shapes with the same target share what it finds.
   */
  static Target of(Target target) {
    Graph shapes = target.getShapesGraph();
    Query query = ShLib.extractSPARQLQuery(shapes, target.getObject());
    List<Var> variables = query.getProjectVars();
    if (!query.isSelectType() || variables.size() != 1) {
      return target; // which Jena will refuse in its own words
    }
    PlannedQuery planned = PlannedQuery.of(query);
    Node text =
        shapes
            .find(target.getObject(), SHACL.select, Node.ANY)
            .nextOptional()
            .orElseThrow()
            .getObject();
    return new Target(
        TargetType.targetExtension,
        text,
        shapes,
        (data, any) -> found(planned, data, variables.get(0)));
  }

  private static Collection<Node> found(PlannedQuery query, Graph data, Var variable) {
    Set<Node> found = new LinkedHashSet<>();
    QueryIterator rows = query.rows(data, BindingRoot.create());
    rows.forEachRemaining(row -> found.add(row.get(variable)));
    rows.close();
    return found;
  }
}
