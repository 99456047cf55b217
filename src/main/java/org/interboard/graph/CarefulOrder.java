package org.interboard.graph;

import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.StageGeneratorGeneric;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderProc;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;

/**
 * The order in which patterns are matched, left as it is where another part of the query has given
 * a property a value that is no name of one: Jena 5.6.0 cannot weigh such a pattern and fails,
 * though it only matches nothing.
 */
public record CarefulOrder(ReorderTransformation usual) implements ReorderTransformation {
  @Override
  public BasicPattern reorder(BasicPattern pattern) {
    return reorderIndexes(pattern).reorder(pattern);
  }

  @Override
  public ReorderProc reorderIndexes(BasicPattern pattern) {
    boolean weighable =
        pattern.getList().stream()
            .map(each -> each.getPredicate())
            .allMatch(property -> property.isURI() || property.isVariable());
    return (weighable ? usual : ReorderLib.identity()).reorderIndexes(pattern);
  }

  /** The same for graphs in memory. */
  static final class Stages extends StageGeneratorGeneric {
    @Override
    protected QueryIterator execute(
        BasicPattern pattern,
        ReorderTransformation order,
        QueryIterator input,
        ExecutionContext execution) {
      return super.execute(pattern, new CarefulOrder(order), input, execution);
    }
  }
}
