package org.interboard.web.guard;

import java.util.Collection;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Refuses EXISTS within EXISTS many times over: Jena plans each of them several times for the one
 * around it, and cannot be stopped while it does.
 */
public final class ExistsGate extends ElementVisitorBase {
  private int deepest;

  private ExistsGate() {}

  public static void check(Query query) {
    Limit.EXISTS_DEPTH.hold(depth(query));
  }

  private static int depth(Query query) {
    ExistsGate gate = new ExistsGate();
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(query.getQueryPattern(), gate);
    }
    expressions(query).forEach(gate::see);
    return gate.deepest;
  }

  private static Stream<Expr> expressions(Query query) {
    Stream<Expr> listed =
        Stream.of(
                query.getProject().getExprs().values(),
                query.getGroupBy().getExprs().values(),
                query.getHavingExprs())
            .flatMap(Collection::stream);
    Stream<Expr> ordered =
        Stream.ofNullable(query.getOrderBy())
            .flatMap(Collection::stream)
            .map(SortCondition::getExpression);
    Stream<Expr> counted =
        query.getAggregators().stream()
            .flatMap(each -> Stream.ofNullable(each.getAggregator().getExprList()))
            .flatMap(list -> list.getList().stream());
    return Stream.of(listed, ordered, counted).flatMap(each -> each);
  }

  private void see(Expr expression) {
    deepest = Math.max(deepest, depth(expression));
  }

  private static int depth(Expr expression) {
    if (expression instanceof ExprFunctionOp exists) {
      return 1 + depth(exists.getElement());
    }
    return expression.isFunction()
        ? expression.getFunction().getArgs().stream().mapToInt(ExistsGate::depth).max().orElse(0)
        : 0;
  }

  private static int depth(Element pattern) {
    ExistsGate gate = new ExistsGate();
    ElementWalker.walk(pattern, gate);
    return gate.deepest;
  }

  @Override
  public void visit(ElementFilter filter) {
    see(filter.getExpr());
  }

  @Override
  public void visit(ElementBind bind) {
    see(bind.getExpr());
  }

  @Override
  public void visit(ElementSubQuery inner) {
    deepest = Math.max(deepest, depth(inner.getQuery()));
  }
}
