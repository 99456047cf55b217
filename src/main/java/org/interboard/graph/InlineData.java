package org.interboard.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The way of a value into a query: as a node in a block of inline data, never as text. */
public final class InlineData {
  private InlineData() {}

  /** A copy of the query that begins with one block for each variable, one row for each value. */
  public static Query into(Query query, Map<Var, List<Node>> values) {
    List<Element> blocks = new ArrayList<>();
    values.forEach((variable, nodes) -> blocks.add(block(variable, nodes)));
    return begin(query, blocks);
  }

  private static Query begin(Query query, List<Element> blocks) {
    Query bound = QueryTransformOps.shallowCopy(query);
    bound.getAggregators().addAll(query.getAggregators()); // which the copy leaves out
    bound.setQueryPattern(begin(query.getQueryPattern(), blocks));
    return bound;
  }

  /**
   * A pattern that begins with a group or a query of its own gets the blocks there: its filters
   * then see the values before the rest of the pattern is looked up.
   */
  private static Element begin(Element pattern, List<Element> blocks) {
    if (pattern instanceof ElementSubQuery inner && inner.getQuery().isQueryResultStar()) {
      return new ElementSubQuery(begin(inner.getQuery(), blocks));
    }
    List<Element> elements =
        pattern instanceof ElementGroup group ? group.getElements() : List.of(pattern);
    ElementGroup bound = new ElementGroup();
    if (!elements.isEmpty() && isOwn(elements.get(0))) {
      bound.addElement(begin(elements.get(0), blocks));
      elements.stream().skip(1).forEach(bound::addElement);
    } else {
      blocks.forEach(bound::addElement);
      elements.forEach(bound::addElement);
    }
    return bound;
  }

  /** A group, or a query that lets all its variables be seen. */
  private static boolean isOwn(Element element) {
    return element instanceof ElementGroup
        || element instanceof ElementSubQuery inner && inner.getQuery().isQueryResultStar();
  }

  private static Element block(Var variable, List<Node> nodes) {
    List<Binding> rows =
        nodes.stream().map(node -> BindingFactory.binding(variable, node)).toList();
    return new ElementData(List.of(variable), rows);
  }
}
