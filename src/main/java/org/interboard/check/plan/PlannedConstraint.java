package org.interboard.check.plan;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;
import org.apache.jena.sparql.syntax.PatternVars;
import org.interboard.graph.Later;

/**
 * A constraint on nodes by a SELECT query that is planned once. It reports what Jena's own would
 * (SHACL 5.3), which plans the query for each focus node.
 */
public final class PlannedConstraint extends SparqlConstraint {
  private static final Var THIS = Var.alloc("this");
  private static final Var VALUE = Var.alloc("value");
  private static final Var PATH = Var.alloc("path");
  private static final Var SHAPE = Var.alloc("currentShape");
  private static final Var SHAPES = Var.alloc("shapesGraph");

  private final PlannedQuery planned;
  private final Later<List<PlannedQuery>> presence;

  private PlannedConstraint(SparqlConstraint plain) {
    super(plain.getQuery(), plain.getMessage());
    this.planned = PlannedQuery.of(plain.getQuery());
    this.presence = Later.of(() -> Presence.of(plain.getQuery()));
  }

  /** Planned where it can be: not where it asks, looks into the shapes or tells no message. */
  static Constraint of(SparqlConstraint plain) {
    Query query = plain.getQuery();
    boolean can =
        query.isSelectType()
            && plain.getMessage() != null
            && !PatternVars.vars(query.getQueryPattern()).contains(SHAPES);
    return can ? new PlannedConstraint(plain) : plain;
  }

  /**
   * What is there and satisfies it: where it asks that no {@code NOT EXISTS} holds, what exists.
   */
  public Stream<Node> satisfying(Graph data, Node focus) {
    return presence.get().stream()
        .flatMap(query -> query.all(data, BindingFactory.binding(THIS, focus)).stream())
        .flatMap(PlannedConstraint::nodes);
  }

  private static Stream<Node> nodes(Binding row) {
    Stream.Builder<Node> nodes = Stream.builder();
    row.forEach((variable, node) -> nodes.add(node));
    return nodes.build();
  }

  @Override
  public void validateNodeShape(ValidationContext context, Graph data, Shape shape, Node focus) {
    QueryIterator rows =
        planned.rows(data, BindingFactory.binding(THIS, focus, SHAPE, shape.getShapeNode()));
    rows.forEachRemaining(row -> report(context, shape, focus, row));
    rows.close();
  }

  private void report(ValidationContext context, Shape shape, Node focus, Binding row) {
    Node value = Optional.ofNullable(row.get(VALUE)).orElse(focus);
    Path path = Optional.ofNullable(row.get(PATH)).map(PathFactory::pathLink).orElse(null);
    context.reportEntry(
        told(getMessage(), row), shape, focus, path, value, this, shape.getShapeNode());
  }

  private static String told(String template, Binding row) {
    String told = template;
    for (Iterator<Var> variables = row.vars(); variables.hasNext(); ) {
      Var variable = variables.next();
      String mark = "\\{[?$]" + Matcher.quoteReplacement(variable.getVarName()) + "\\}";
      told = told.replaceAll(mark, Matcher.quoteReplacement(text(row.get(variable))));
    }
    return told;
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : ShLib.displayStr(node);
  }
}
