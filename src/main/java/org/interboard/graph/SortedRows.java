package org.interboard.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Rows in the order of ORDER BY, with what each is sorted by reckoned once; Jena's own reckons it
 * with every comparison, and fails where that is another each time, as with RAND(). Rows that are
 * sorted by the same stand in the order of their terms, as with Jena, however they came.
 */
public final class SortedRows extends QueryIter1 {
  private final List<SortCondition> by;
  private final Optional<AtomicBoolean> cancelled;
  private Optional<Iterator<Keyed>> sorted = Optional.empty();

  private record Keyed(Binding row, List<Optional<NodeValue>> keys) {}

  /** The same rows, each as it was. */
  public SortedRows(QueryIterator rows, List<SortCondition> by, ExecutionContext execution) {
    super(rows, execution);
    this.by = by;
    this.cancelled = Optional.ofNullable(execution.getCancelSignal());
  }

  @Override
  protected boolean hasNextBinding() {
    return sorted().hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    return sorted().next().row();
  }

  private Iterator<Keyed> sorted() {
    if (sorted.isEmpty()) {
      List<Keyed> all = new ArrayList<>();
      getInput().forEachRemaining(row -> all.add(keyed(row)));
      all.sort(this::compare);
      sorted = Optional.of(all.iterator());
    }
    return sorted.get();
  }

  private Keyed keyed(Binding row) {
    return new Keyed(row, by.stream().map(each -> key(each.getExpression(), row)).toList());
  }

  /** Nothing where it cannot be reckoned, which comes first. */
  private Optional<NodeValue> key(Expr expression, Binding row) {
    try {
      return Optional.of(expression.eval(row, getExecContext()));
    } catch (ExprEvalException none) {
      return Optional.empty();
    }
  }

  private int compare(Keyed one, Keyed other) {
    if (cancelled.filter(AtomicBoolean::get).isPresent()) {
      throw new QueryCancelledException();
    }
    for (int each = 0; each < by.size(); each++) {
      int order = compare(one.keys().get(each), other.keys().get(each));
      if (order != 0) {
        return by.get(each).getDirection() == Query.ORDER_DESCENDING ? -order : order;
      }
    }
    // As Jena does, so that rows that are alike in this stand in one order in every store.
    return BindingComparator.compareBindingsSyntactic(one.row(), other.row());
  }

  private static int compare(Optional<NodeValue> one, Optional<NodeValue> other) {
    return one.equals(other)
        ? 0 // as most are that rows are sorted by first
        : BindingComparator.compareNodesRaw(one.orElse(null), other.orElse(null));
  }

  @Override
  protected void requestSubCancel() {}

  @Override
  protected void closeSubIterator() {
    sorted = Optional.of(Collections.emptyIterator());
  }
}
