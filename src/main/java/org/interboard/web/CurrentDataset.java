package org.interboard.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.interboard.graph.KnowledgeGraph;

/**
 * The dataset of whatever is published, for Fuseki, which is given one dataset for good: who began
 * a transaction keeps to the publication that it began with until it ends.
 */
final class CurrentDataset extends DatasetGraphWrapper {
  private final Supplier<KnowledgeGraph> current;
  private final ThreadLocal<DatasetGraph> begun = new ThreadLocal<>();

  CurrentDataset(Supplier<KnowledgeGraph> current) {
    super(DatasetGraphFactory.empty(), current.get().dataset().getContext());
    this.current = current;
  }

  @Override
  protected DatasetGraph get() {
    return Optional.ofNullable(begun.get()).orElseGet(() -> current.get().dataset());
  }

  @Override
  public void begin(TxnType type) {
    KnowledgeGraph now = entered();
    try {
      now.dataset().begin(type);
      begun.set(now.dataset());
    } finally {
      now.leave();
    }
  }

  private KnowledgeGraph entered() {
    KnowledgeGraph now = current.get();
    while (!now.enter()) {
      now = current.get();
    }
    return now;
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void end() {
    get().end();
    begun.remove();
  }
}
