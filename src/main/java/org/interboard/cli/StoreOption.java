package org.interboard.cli;

import org.interboard.store.TdbStore;
import org.interboard.store.TdbStore.Published;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The store that a command works on, which must be one on the disk. */
public final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "tdb2:DIR",
      required = true,
      converter = StoreName.class,
      description = "The folder of the store; made if it is not there.")
  private StoreName name;

  TdbStore store() {
    return name.folder()
        .map(TdbStore::new)
        .orElseThrow(() -> new Misuse("Name a store on the disk, such as tdb2:store."));
  }

  /** What is published now, in a line. */
  static void say(CommandSpec spec, Published published) {
    spec.commandLine()
        .getOut()
        .printf(
            "%s  version %s, %,d triples%n",
            published.fresh() ? "Published" : "Unchanged",
            published.version(),
            published.triples());
    spec.commandLine().getOut().flush();
  }
}
