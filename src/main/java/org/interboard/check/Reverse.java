package org.interboard.check;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.interboard.check.plan.Conforming;
import org.interboard.check.plan.PlannedConstraint;

/**
 * Reads a shape the other way round: not what is missing, but what is there and satisfies it. Where
 * a constraint asks that no {@code NOT EXISTS} holds, what exists is the answer; where it counts
 * the values of a path, the values are.
 */
record Reverse(Shapes shapes, Graph data) {

  /** The things that make a focus node satisfy the shape, in no particular order. */
  Stream<Node> satisfying(Shape shape, Node focus) {
    Stream<Node> bySparql =
        shape.getConstraints().stream()
            .filter(PlannedConstraint.class::isInstance)
            .flatMap(each -> ((PlannedConstraint) each).satisfying(data, focus));
    Stream<Node> byPath =
        shape.getPropertyShapes().stream().flatMap(property -> values(property, focus));
    return Stream.concat(bySparql, byPath);
  }

  private Stream<Node> values(PropertyShape property, Node focus) {
    return ShaclPaths.valueNodes(data, focus, property.getPath()).stream()
        .filter(value -> qualifies(property, value));
  }

  private boolean qualifies(PropertyShape property, Node value) {
    return property.getConstraints().stream().allMatch(each -> qualifies(each, value));
  }

  private boolean qualifies(Constraint constraint, Node value) {
    return !(constraint instanceof QualifiedValueShape qualified)
        || Conforming.to(qualified.getSub(), ValidationContext.create(shapes, data), data, value);
  }
}
