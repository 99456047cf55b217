package org.interboard.check;

import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.interboard.graph.BadFile;

/**
 * Refuses constraints whose query does what has no meaning where {@code $this} and its like have
 * their values beforehand (SHACL 5.2.1); Jena would run them, and not as they are meant.
 */
final class PreBound extends ElementVisitorBase {
  private static final Var THIS = Var.alloc("this");
  private static final Set<String> GIVEN =
      Set.of("this", "value", "shapesGraph", "currentShape", "PATH");

  private PreBound() {}

  static void check(Shapes shapes) {
    shapes.getShapeMap().values().forEach(PreBound::check);
  }

  private static void check(Shape shape) {
    shape.getConstraints().forEach(PreBound::check);
    shape.getPropertyShapes().forEach(PreBound::check);
  }

  private static void check(Constraint constraint) {
    if (constraint instanceof SparqlConstraint sparql) {
      check(sparql.getQuery());
    }
  }

  private static void check(Query query) {
    query.getProject().getExprs().keySet().forEach(PreBound::refuseGiven);
    ElementWalker.walk(query.getQueryPattern(), new PreBound());
  }

  private static void refuseGiven(Var made) {
    if (GIVEN.contains(made.getName())) {
      throw refused("it makes a value for ?" + made.getName() + ", which has one");
    }
  }

  private static BadFile refused(String why) {
    return new BadFile("shapes", "a constraint in SPARQL cannot be run (SHACL 5.2.1): " + why);
  }

  @Override
  public void visit(ElementMinus minus) {
    throw refused("it has MINUS");
  }

  @Override
  public void visit(ElementData values) {
    throw refused("it has VALUES");
  }

  @Override
  public void visit(ElementService service) {
    throw refused("it has SERVICE");
  }

  @Override
  public void visit(ElementBind bind) {
    refuseGiven(bind.getVar());
  }

  @Override
  public void visit(ElementSubQuery inner) {
    if (!inner.getQuery().getProjectVars().contains(THIS)) {
      throw refused("it has a query within it that does not give $this");
    }
    check(inner.getQuery());
  }
}
