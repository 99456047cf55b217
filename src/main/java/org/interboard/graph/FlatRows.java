package org.interboard.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert.Converter;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.StageBuilder;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.util.Context;

/**
 * Groups rows of what is wanted of them alone, and sorts them by what was reckoned once. A row of
 * Jena's is a chain with a link for each pattern that it matched, along which every value would be
 * sought again and again. A join is made no sooner than it is read: see {@link LateRows}.
 */
final class FlatRows extends OpExecutor {
  private FlatRows(ExecutionContext execution) {
    super(execution);
  }

  /** From now on, for all queries in that context. */
  static void in(Context context) {
    QC.setFactory(context, FlatRows::new);
    StageBuilder.setGenerator(context, new CarefulOrder.Stages());
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    return new LateRows(input, rows -> super.execute(join, rows), execCxt);
  }

  @Override
  protected QueryIterator execute(OpTable table, QueryIterator input) {
    return new LateRows(input, rows -> super.execute(table, rows), execCxt);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    return new LateRows(input, rows -> super.execute(join, rows), execCxt);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    QueryIterator rows = exec(order.getSubOp(), input);
    return new SortedRows(rows, order.getConditions(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    QueryIterator rows = exec(group.getSubOp(), input);
    QueryIterator flat = new QueryIterConvert(rows, flattening(group), execCxt);
    return new QueryIterGroup(flat, group.getGroupVars(), group.getAggregators(), execCxt);
  }

  private static Converter flattening(OpGroup group) {
    List<ExprList> gathered =
        group.getAggregators().stream().map(each -> each.getAggregator().getExprList()).toList();
    if (gathered.contains(null)) {
      return BindingFactory::copy; // COUNT(DISTINCT *) looks at all there is
    }
    VarExprList by = group.getGroupVars();
    Set<Var> wanted = new LinkedHashSet<>(by.getVars());
    by.getExprs().values().forEach(each -> wanted.addAll(each.getVarsMentioned()));
    gathered.forEach(list -> list.forEach(each -> wanted.addAll(each.getVarsMentioned())));
    return row -> flat(row, wanted);
  }

  private static Binding flat(Binding row, Set<Var> wanted) {
    BindingBuilder flat = BindingFactory.builder();
    for (Var variable : wanted) {
      Node value = row.get(variable);
      if (value != null) {
        flat.add(variable, value);
      }
    }
    return flat.build();
  }
}
