package org.interboard.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;

/** The option {@code --data}, the same on every command that reads the graph. */
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

  /** What was asked for, loaded. */
  public KnowledgeGraph load() {
    return KnowledgeGraph.load(sources());
  }

  /** What was asked for, as it is now. */
  Sources sources() {
    return folder.map(Sources::folder).orElseGet(Sources::bundled);
  }

  /** The folder, where one was asked for: what is packed with the program never changes. */
  Optional<Path> folder() {
    return folder;
  }
}
