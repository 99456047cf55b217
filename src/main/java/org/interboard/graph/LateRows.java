package org.interboard.graph;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;

/**
 * Rows of a join, which is made when the first is asked for. Where there is nothing to join them
 * to, a join is closed before that: one of Jena 5.6.0 that has been made then fails, as it closes a
 * table that it has not filled (its issue 3516).
 */
public final class LateRows extends QueryIter {
  private final QueryIterator input;
  private final UnaryOperator<QueryIterator> join;
  private Optional<QueryIterator> rows = Optional.empty();

  /** What the join makes of the input. */
  public LateRows(
      QueryIterator input, UnaryOperator<QueryIterator> join, ExecutionContext execution) {
    super(execution);
    this.input = input;
    this.join = join;
  }

  @Override
  protected boolean hasNextBinding() {
    if (rows.isEmpty()) {
      rows = Optional.of(join.apply(input));
    }
    return rows.get().hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    return rows.orElseThrow().next();
  }

  @Override
  protected void closeIterator() {
    rows.orElse(input).close();
  }

  @Override
  protected void requestCancel() {
    rows.orElse(input).cancel();
  }
}
