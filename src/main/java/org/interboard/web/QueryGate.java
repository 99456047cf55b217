package org.interboard.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.vocabulary.XSD;
import org.interboard.web.guard.ExistsGate;
import org.interboard.web.guard.Limit;
import org.interboard.web.guard.PathGate;

/**
 * Refuses a query that asks for what the door does not give: other endpoints, and functions beyond
 * those of the standard.
 */
final class QueryGate {
  // In Jena these stand for a class or a function also where a predicate stands.
  private static final List<String> FUNCTIONS =
      List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/ARQ/");

  private QueryGate() {}

  static void check(Query query) {
    ExistsGate.check(query);
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new Operators(), new Expressions());
    }
  }

  private static void check(Aggregator aggregator) {
    if (aggregator instanceof AggCustom) {
      throw refusedFunction();
    }
    if (aggregator.getExprList() != null) {
      aggregator.getExprList().forEach(QueryGate::check);
    }
  }

  private static void check(Expr expression) {
    Walker.walk(expression, new Operators(), new Expressions());
  }

  private static Problem refusedFunction() {
    return new Problem(403, "Only the functions of SPARQL 1.1 are offered here.");
  }

  // Where functions by predicate are closed such a one would match nothing, and not say so.
  private static void check(Triple pattern) {
    Node predicate = pattern.getPredicate();
    if (predicate.isURI() && FUNCTIONS.stream().anyMatch(predicate.getURI()::startsWith)) {
      throw refusedFunction();
    }
  }

  private static final class Operators extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      throw new Problem(403, "SERVICE is not offered here.");
    }

    // Jena brings those that stand side by side into order before it can be told to end.
    @Override
    public void visit(OpBGP patterns) {
      Limit.PATTERNS.hold(patterns.getPattern().size());
      patterns.getPattern().forEach(QueryGate::check);
    }

    @Override
    public void visit(OpPath path) {
      PathGate.check(path.getTriplePath().getPath());
    }

    // Jena's walk passes over the expressions of these two.
    @Override
    public void visit(OpGroup group) {
      group.getAggregators().forEach(each -> check(each.getAggregator()));
    }

    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(each -> check(each.getExpression()));
    }
  }

  private static final class Expressions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function && !function.getFunctionIRI().startsWith(XSD.NS)) {
        throw refusedFunction();
      }
    }
  }
}
