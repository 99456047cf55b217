package org.interboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.interboard.graph.KeptGraph;
import org.interboard.graph.KeptSums;
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
    description = "Write what the program's own data say to a folder: for the build.",
    footer = {"", "Example:", "  interboard keep target/classes/interboard"},
    mixinStandardHelpOptions = true)
public final class KeepCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "Where to write it.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Sources sources = Sources.bundled();
    Files.write(folder.resolve("graph.bin"), KeptGraph.written(sources));
    Files.writeString(folder.resolve("sums.txt"), KeptSums.written(sources));
    return 0;
  }
}
