package org.interboard.graph;

import java.util.function.BooleanSupplier;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/** A dataset that nobody changes, and whose readers are counted from begin to end. */
final class ReadDataset extends DatasetGraphReadOnly {
  private final Readers readers;
  private final BooleanSupplier sound;
  private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

  ReadDataset(DatasetGraph filled, Readers readers, BooleanSupplier sound) {
    super(filled);
    this.readers = readers;
    this.sound = sound;
  }

  @Override
  public void begin(TxnType type) {
    if (!sound.getAsBoolean()) {
      throw new Unsound();
    }
    if (!readers.enter()) {
      throw new IllegalStateException("this publication was replaced and is closed");
    }
    boolean begun = false;
    try {
      super.begin(type);
      inside.set(true);
      begun = true;
    } finally {
      if (!begun) {
        readers.leave();
      }
    }
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin() {
    begin(TxnType.READ);
  }

  /** Jena ends some readings more than once, and some after they were committed. */
  @Override
  public void end() {
    super.end();
    if (inside.get()) {
      inside.remove();
      readers.leave();
    }
  }
}
