package org.interboard.check.plan;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph laid over another without a copy. No thing is described in both, so that what is said of
 * one is sought in one of them; and many queries can be run over it that are made ready once.
 */
public final class Overlay extends GraphBase {
  private final Graph own;
  private final Graph common;
  private final ExecutionContext execution;

  public Overlay(Graph own, Graph common) {
    this.own = own;
    this.common = common;
    this.execution = PlannedQuery.execution(this);
  }

  ExecutionContext execution() {
    return ExecutionContext.create(execution.getDataset(), execution.getContext());
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getSubject();
    return subject.isConcrete()
        ? describing(subject).find(pattern)
        : own.find(pattern).andThen(common.find(pattern));
  }

  @Override
  protected boolean graphBaseContains(Triple pattern) {
    Node subject = pattern.getSubject();
    return subject.isConcrete()
        ? describing(subject).contains(pattern)
        : own.contains(pattern) || common.contains(pattern);
  }

  private Graph describing(Node subject) {
    return own.contains(subject, Node.ANY, Node.ANY) ? own : common;
  }

  @Override
  protected int graphBaseSize() {
    return own.size() + common.size();
  }
}
