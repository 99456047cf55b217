package org.interboard.web.guard;

import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;

/**
 * Rewrites the algebra of a query, wherever an expression may stand, so that it is run within
 * {@link Limit}; Jena's own optimiser follows.
 */
public final class BoundedOperators extends TransformCopy {

  private BoundedOperators() {}

  /** Has every query that is run in this context run within the limits. */
  public static void putInto(Context context) {
    Spent.putInto(context);
    context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) BoundedOperators::before);
  }

  private static Rewrite before(Context context) {
    Rewrite usual = Optimize.stdOptimizationFactory.create(context);
    return op ->
        usual.rewrite(Transformer.transform(new BoundedOperators(), new BoundedExpressions(), op));
  }

  @Override
  public Op transform(OpGroup group, Op inner) {
    List<ExprAggregator> bounded =
        group.getAggregators().stream()
            .map(each -> new ExprAggregator(each.getVar(), bounded(each.getAggregator())))
            .toList();
    return OpGroup.create(inner, group.getGroupVars(), bounded);
  }

  private static Aggregator bounded(Aggregator aggregator) {
    if (aggregator instanceof AggGroupConcat joined) {
      return metered(aggregator, joined.getSeparator());
    }
    return aggregator instanceof AggGroupConcatDistinct joined
        ? metered(aggregator, joined.getSeparator())
        : aggregator;
  }

  // Jena's separator is null where the query gives none: it is then a space.
  private static Aggregator metered(Aggregator aggregator, String separator) {
    Expr joined = aggregator.getExprList().get(0);
    int besides = separator == null ? 1 : separator.length();
    return aggregator.copy(new ExprList(new Metered(joined, besides)));
  }
}
