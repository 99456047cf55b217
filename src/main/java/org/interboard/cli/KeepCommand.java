package org.interboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.interboard.graph.KeptGraph;
import org.interboard.graph.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Writes the program's own data down as they are once they are read, so that the build can put them
 * into the jar; what of the data cannot be read ends the build.
 */
@Command(
    name = "keep",
    hidden = true,
    description = "Write what the program's own data say to a file: for the build.",
    footer = {"", "Example:", "  interboard keep target/classes/interboard/graph.bin"},
    mixinStandardHelpOptions = true)
public final class KeepCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Where to write them.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    Files.write(file, KeptGraph.written(Sources.bundled()));
    return 0;
  }
}
