package org.interboard.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
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
    if (pattern instanceof ElementSubQuery inner) {
      return new ElementSubQuery(begin(inner.getQuery(), blocks));
    }
    List<Element> elements =
        narrowFirst(
            pattern instanceof ElementGroup group ? group.getElements() : List.of(pattern), blocks);
    ElementGroup bound = new ElementGroup();
    if (!elements.isEmpty() && isOwn(elements, blocks)) {
      bound.addElement(begin(elements.get(0), blocks));
      elements.stream().skip(1).forEach(bound::addElement);
    } else {
      blocks.forEach(bound::addElement);
      elements.forEach(bound::addElement);
    }
    return bound;
  }

  /**
   * The group that asks for the values goes before the groups and queries that do not: what is
   * given narrows most. Where nothing is given the query begins as it is written.
   */
  private static List<Element> narrowFirst(List<Element> elements, List<Element> blocks) {
    List<Element> joined = elements.stream().takeWhile(InlineData::isBraced).toList();
    List<Element> ordered = new ArrayList<>(elements);
    joined.stream()
        .filter(each -> each instanceof ElementGroup && !isFree(List.of(each), blocks))
        .findFirst()
        .filter(first -> isFree(joined.subList(0, joined.indexOf(first)), blocks))
        .ifPresent(
            first -> {
              ordered.remove(joined.indexOf(first));
              ordered.add(0, first);
            });
    return ordered;
  }

  private static boolean isBraced(Element element) {
    return element instanceof ElementGroup || element instanceof ElementSubQuery;
  }

  /** Whether the first is a group, or a query that is alone in asking for the values. */
  private static boolean isOwn(List<Element> elements, List<Element> blocks) {
    if (elements.get(0) instanceof ElementSubQuery inner) {
      return inner.getQuery().isQueryResultStar() || isAlone(elements, blocks);
    }
    return elements.get(0) instanceof ElementGroup;
  }

  private static boolean isAlone(List<Element> elements, List<Element> blocks) {
    return isFree(elements.subList(1, elements.size()), blocks);
  }

  /** Whether none of them mentions what is given. */
  private static boolean isFree(List<Element> elements, List<Element> blocks) {
    Set<Var> rest = new HashSet<>();
    elements.forEach(element -> rest.addAll(mentioned(element)));
    return blocks.stream()
        .flatMap(block -> PatternVars.vars(block).stream())
        .noneMatch(rest::contains);
  }

  private static Set<Var> mentioned(Element element) {
    Set<Var> vars = new HashSet<>(PatternVars.vars(element));
    ElementWalker.walk(
        element,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementFilter filter) {
            vars.addAll(filter.getExpr().getVarsMentioned());
          }

          @Override
          public void visit(ElementBind bind) {
            vars.addAll(bind.getExpr().getVarsMentioned());
          }
        });
    return vars;
  }

  private static Element block(Var variable, List<Node> nodes) {
    List<Binding> rows =
        nodes.stream().map(node -> BindingFactory.binding(variable, node)).toList();
    return new ElementData(List.of(variable), rows);
  }
}
