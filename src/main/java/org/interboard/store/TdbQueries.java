package org.interboard.store;

import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.interboard.graph.CarefulOrder;
import org.interboard.graph.LateRows;
import org.interboard.graph.SortedRows;

/**
 * How queries are run over TDB2: as it does, but for faults of Jena 5.6.0, which fails where a join
 * is closed before it is begun, where a property has a value that is none, and where what rows are
 * sorted by is another each time that it is reckoned.
 */
final class TdbQueries extends OpExecutorTDB2 {
  private TdbQueries(ExecutionContext execution) {
    super(execution);
  }

  /** From now on, in all databases that are opened. */
  static void prepare() {
    SystemTDB.setDefaultReorderTransform(new CarefulOrder(ReorderLib.fixed()));
  }

  /** From now on, over that dataset. */
  static void over(DatasetGraph dataset) {
    QC.setFactory(dataset.getContext(), TdbQueries::new);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    return new SortedRows(exec(order.getSubOp(), input), order.getConditions(), execCxt);
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
}
