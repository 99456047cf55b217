package org.interboard.check.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;

/**
 * Makes parsed shapes quick to run: Jena parses and plans each query anew for each draft, and often
 * for each thing in it; here that is done once. What the shapes find stays the same.
 */
public final class Plans {
  private Plans() {}

  /** The same shapes, with their queries planned. */
  public static Shapes into(Shapes shapes) {
    shapes.getShapeMap().values().forEach(Plans::into);
    return shapes;
  }

  private static void into(Shape shape) {
    replace(shape.getTargets(), Plans::planned);
    replace(shape.getConstraints(), Plans::planned);
    shape.getPropertyShapes().forEach(Plans::into);
  }

  private static Target planned(Target target) {
    return SparqlTarget.isOne(target) ? SparqlTarget.of(target) : target;
  }

  private static Constraint planned(Constraint constraint) {
    if (constraint.getClass() == SparqlConstraint.class) {
      return PlannedConstraint.of((SparqlConstraint) constraint);
    }
    if (constraint.getClass() == QualifiedValueShape.class) {
      return CountedConstraint.of((QualifiedValueShape) constraint);
    }
    return conforming(constraint);
  }

  private static Constraint conforming(Constraint constraint) {
    if (constraint.getClass() == ShNode.class) {
      return Conforming.quick((ShNode) constraint);
    }
    if (constraint.getClass() == ShNot.class) {
      return Conforming.quick((ShNot) constraint);
    }
    return constraint.getClass() == ShOr.class ? Conforming.quick((ShOr) constraint) : constraint;
  }

  /** In place, as shapes refer to one another. */
  private static <T> void replace(Collection<T> all, UnaryOperator<T> by) {
    List<T> replaced = new ArrayList<>(all.stream().map(by).toList());
    if (!replaced.equals(new ArrayList<>(all))) {
      all.clear();
      all.addAll(replaced);
    }
  }
}
