package org.interboard.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.store.TdbStore;
import org.interboard.web.Republishing.Found;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;

/**
 * The options {@code --data} and {@code --store}, the same on every command that reads the graph.
 */
public final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      showDefaultValue = Help.Visibility.NEVER,
      description = {
        "Read this folder instead of the data packed with the program.",
        "It holds data/ and, where they differ, ontology/ and shapes/."
      })
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--store",
      paramLabel = "STORE",
      converter = StoreName.class,
      showDefaultValue = Help.Visibility.NEVER,
      description = {
        "memory (as if not given): read the data anew at each start;",
        "tdb2:DIR: what \"interboard load\" has put there."
      })
  private StoreName store = StoreName.MEMORY;

  /** What was asked for, loaded. */
  public KnowledgeGraph load() {
    return found().graph().get();
  }

  /** What was asked for, as it is now. */
  Found found() {
    if (store.folder().isPresent() && folder.isPresent()) {
      throw new Misuse("--data is for \"interboard load\": a store has its data already.");
    }
    return store.folder().map(TdbStore::new).map(DataOption::found).orElseGet(this::read);
  }

  private static Found found(TdbStore store) {
    return new Found(store.version(), store::open);
  }

  private Found read() {
    return Found.of(folder.map(Sources::folder).orElseGet(Sources::bundled));
  }

  /** Whether the data may have come with shapes that are not the program's own. */
  boolean isOfOthers() {
    return folder.isPresent() || store.folder().isPresent();
  }

  /** The folder, where one was asked for: what is packed with the program never changes. */
  Optional<Path> folder() {
    return folder;
  }
}
