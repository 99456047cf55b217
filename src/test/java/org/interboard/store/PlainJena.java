package org.interboard.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.StageBuilder;
import org.apache.jena.sparql.engine.main.StageGeneratorGeneric;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;

/**
 * Answers as Jena does by its plainest means: patterns in the order in which they stand, joins row
 * by row. Its order of patterns and its table of rows fail at times, and within a FILTER nobody
 * sees it.
 */
final class PlainJena extends OpExecutor {
  private PlainJena(ExecutionContext execution) {
    super(execution);
  }

  static DatasetGraph over(Graph graph) {
    DatasetGraph plain = DatasetGraphFactory.create(graph);
    QC.setFactory(plain.getContext(), PlainJena::new);
    StageBuilder.setGenerator(plain.getContext(), new InOrder());
    return plain;
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    QueryIterator left = exec(join.getLeft(), input);
    return Join.nestedLoopJoin(left, exec(join.getRight(), root()), execCxt);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    QueryIterator left = exec(join.getLeft(), input);
    QueryIterator right = exec(join.getRight(), root());
    return Join.nestedLoopLeftJoin(left, right, join.getExprs(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpTable table, QueryIterator input) {
    return Join.nestedLoopJoin(input, table.getTable().iterator(execCxt), execCxt);
  }

  private static final class InOrder extends StageGeneratorGeneric {
    @Override
    protected QueryIterator execute(
        BasicPattern pattern,
        ReorderTransformation none,
        QueryIterator input,
        ExecutionContext execution) {
      return super.execute(pattern, null, input, execution);
    }
  }
}
