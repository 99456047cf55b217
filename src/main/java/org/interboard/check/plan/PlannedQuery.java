package org.interboard.check.plan;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;

/** A query that was turned into algebra and optimised once, to be run many times. */
public record PlannedQuery(Op plan) {

  public static PlannedQuery of(Query query) {
    return new PlannedQuery(Algebra.optimize(Algebra.compile(query)));
  }

  /** All rows, kept. */
  public List<Binding> all(Graph data, Binding given) {
    QueryIterator rows = rows(data, given);
    List<Binding> all = Iter.toList(Iter.map(rows, Binding::detach));
    rows.close();
    return all;
  }

  /** The rows, in each of which the given values stand for their variables wherever they occur. */
  QueryIterator rows(Graph data, Binding given) {
    ExecutionContext execution =
        data instanceof Overlay ready ? ready.execution() : execution(data);
    Op op = given.isEmpty() ? plan : Substitute.substitute(plan, given);
    return QC.execute(op, QueryIterRoot.create(given, execution), execution);
  }

  static ExecutionContext execution(Graph data) {
    DatasetGraph dataset = DatasetGraphFactory.wrap(data);
    Context context = Context.setupContextForDataset(ARQ.getContext(), dataset);
    Context.setCurrentDateTime(context);
    return ExecutionContext.create(dataset, context);
  }
}
