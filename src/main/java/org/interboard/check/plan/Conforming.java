package org.interboard.check.plan;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportItem;
import org.apache.jena.shacl.validation.VLib;

/**
 * Whether a node conforms to a shape, told without the report in RDF that Jena writes each time;
 * where a constraint fails, Jena's own says so.
 */
public final class Conforming {
  private Conforming() {}

  public static boolean to(Shape shape, ValidationContext context, Graph data, Node node) {
    ValidationContext own = ValidationContext.create(context);
    if (!shape.deactivated() && failsInPart(shape, own, data, node)) {
      return false;
    }
    VLib.validateShape(own, data, shape, node);
    return !own.hasViolation();
  }

  /** The parts first, as most that fail do so there, and more cheaply than elsewhere. */
  private static boolean failsInPart(Shape shape, ValidationContext own, Graph data, Node node) {
    for (PropertyShape part : shape.getPropertyShapes()) {
      if (part.getPropertyShapes().isEmpty()) {
        VLib.validateShape(own, data, part, node);
      }
      if (own.hasViolation()) {
        return true;
      }
    }
    return false;
  }

  static Constraint quick(ShNode plain) {
    return new ShNode(plain.getOther()) {
      @Override
      public ReportItem validate(ValidationContext context, Graph data, Node node) {
        return to(other, context, data, node) ? null : super.validate(context, data, node);
      }
    };
  }

  static Constraint quick(ShNot plain) {
    return new ShNot(plain.getOther()) {
      @Override
      public ReportItem validate(ValidationContext context, Graph data, Node node) {
        return to(other, context, data, node) ? super.validate(context, data, node) : null;
      }
    };
  }

  static Constraint quick(ShOr plain) {
    return new ShOr(plain.getOthers()) {
      @Override
      public ReportItem validate(ValidationContext context, Graph data, Node node) {
        return others.stream().anyMatch(each -> to(each, context, data, node))
            ? null
            : super.validate(context, data, node);
      }
    };
  }
}
