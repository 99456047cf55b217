package org.interboard.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Reads a shape the other way round: not what is missing, but what is there and satisfies it. Where
 * a constraint asks that no {@code NOT EXISTS} holds, what exists is the answer; where it counts
 * the values of a path, the values are.
 */
record Reverse(org.apache.jena.shacl.Shapes shapes, Graph data) {
  private static final Var THIS = Var.alloc("this");

  /** The things that make a focus node satisfy the shape, in no particular order. */
  Stream<Node> satisfying(Shape shape, Node focus) {
    Stream<Node> bySparql =
        shape.getConstraints().stream()
            .filter(SparqlConstraint.class::isInstance)
            .flatMap(constraint -> existing(((SparqlConstraint) constraint).getQuery(), focus));
    Stream<Node> byPath =
        shape.getPropertyShapes().stream().flatMap(property -> values(property, focus));
    return Stream.concat(bySparql, byPath);
  }

  private Stream<Node> existing(Query query, Node focus) {
    List<Element> all = ((ElementGroup) query.getQueryPattern()).getElements();
    return all.stream()
        .filter(Reverse::isAbsence)
        .map(absence -> presence(query, all, absence))
        .flatMap(turned -> Lookup.rows(data, turned, Map.of("this", focus)).stream())
        .flatMap(Reverse::nodes);
  }

  /** An absence about something else than the focus node narrows the others, and stays. */
  private static boolean isAbsence(Element element) {
    return element instanceof ElementFilter filter
        && filter.getExpr() instanceof E_NotExists absence
        && PatternVars.vars(absence.getElement()).contains(THIS);
  }

  /** The same query that asks for one of the things whose absence it was made to find. */
  private static Query presence(Query query, List<Element> all, Element absence) {
    ElementGroup pattern = new ElementGroup();
    all.stream().filter(each -> !isAbsence(each)).forEach(pattern::addElement);
    pattern.addElement(((E_NotExists) ((ElementFilter) absence).getExpr()).getElement());
    Query turned = QueryFactory.make();
    turned.setQuerySelectType();
    turned.setPrefixMapping(query.getPrefixMapping());
    turned.setQueryPattern(pattern);
    turned.setQueryResultStar(true);
    turned.setLimit(200);
    return turned;
  }

  private static Stream<Node> nodes(Binding row) {
    Stream.Builder<Node> nodes = Stream.builder();
    row.forEach((variable, node) -> nodes.add(node));
    return nodes.build();
  }

  private Stream<Node> values(PropertyShape property, Node focus) {
    return ShaclPaths.valueNodes(data, focus, property.getPath()).stream()
        .filter(value -> qualifies(property, value));
  }

  private boolean qualifies(PropertyShape property, Node value) {
    return property.getConstraints().stream().allMatch(each -> qualifies(each, value));
  }

  private boolean qualifies(Constraint constraint, Node value) {
    if (!(constraint instanceof QualifiedValueShape qualified)) {
      return true;
    }
    ValidationContext context = ValidationContext.create(shapes, data);
    VLib.validateShape(context, data, qualified.getSub(), value);
    return context.generateReport().conforms();
  }
}
