package org.interboard.web;

import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.vocabulary.XSD;

/**
 * Refuses a query that asks for what the door does not give: other endpoints, and functions beyond
 * those of the standard.
 */
final class QueryGate {
  private static final OpVisitor NO_SERVICE =
      new OpVisitorBase() {
        @Override
        public void visit(OpService service) {
          throw new Problem(403, "SERVICE is not offered here.");
        }
      };

  private static final ExprVisitor STANDARD_FUNCTIONS =
      new ExprVisitorBase() {
        @Override
        public void visit(ExprFunctionN function) {
          if (function instanceof E_Function && !function.getFunctionIRI().startsWith(XSD.NS)) {
            refuseFunction();
          }
        }

        @Override
        public void visit(ExprAggregator aggregator) {
          if (aggregator.getAggregator() instanceof AggCustom) {
            refuseFunction();
          }
        }
      };

  private QueryGate() {}

  static void check(Query query) {
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), NO_SERVICE, STANDARD_FUNCTIONS);
    }
    if (query.hasOrderBy()) {
      query.getOrderBy().forEach(QueryGate::check);
    }
  }

  private static void check(SortCondition condition) {
    Walker.walk(condition.getExpression(), NO_SERVICE, STANDARD_FUNCTIONS);
  }

  private static void refuseFunction() {
    throw new Problem(403, "Only the functions of SPARQL 1.1 are offered here.");
  }
}
