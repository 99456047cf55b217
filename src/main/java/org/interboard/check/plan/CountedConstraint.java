package org.interboard.check.plan;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.ReportConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.Path;

/**
 * A demand for so many values of a kind that is met as soon as there are enough; Jena's own counts
 * on, and writes a report on each value.
 */
final class CountedConstraint extends QualifiedValueShape {
  private CountedConstraint(QualifiedValueShape plain) {
    super(plain.getSub(), plain.qMin(), plain.qMax(), plain.qDisjoint());
  }

  /** Only where there is a least number alone, and no siblings to look at. */
  static Constraint of(QualifiedValueShape plain) {
    boolean can = plain.qMax() < 0 && plain.qMin() > 0 && !plain.qDisjoint();
    return can ? new CountedConstraint(plain) : plain;
  }

  @Override
  public void validatePropertyShape(
      ValidationContext context, Graph data, Shape shape, Node focus, Path path, Set<Node> values) {
    long found =
        values.stream()
            .filter(value -> Conforming.to(getSub(), context, data, value))
            .limit(qMin())
            .count();
    if (found < qMin()) {
      String message = "%s: Min = %d but got %d validations".formatted(this, qMin(), found);
      Constraint least = new ReportConstraint(SHACL.QualifiedMinCountConstraintComponent);
      context.reportEntry(message, shape, focus, path, null, least);
    }
  }
}
