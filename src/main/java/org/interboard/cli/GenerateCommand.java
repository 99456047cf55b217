package org.interboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;
import org.interboard.generate.Edition;
import org.interboard.graph.KnowledgeGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes invented instruments, to try the program at sizes that there are no real data for. */
@Command(
    name = "generate",
    description = "Invent instruments after the real ones, to try the program at any size.",
    footer = {
      "",
      "The folder is one that --data takes. The same number and seed give the same files. The areas"
          + " do",
      "not exist, and nothing in the files is evidence of anything.",
      "",
      "Examples:",
      "  interboard generate --areas 150 -o trial/",
      "  interboard serve --data trial/"
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class GenerateCommand implements Callable<Integer> {
  private static final int MOST = 999_999;

  @Option(names = "--areas", paramLabel = "N", required = true, description = "How many.")
  private int areas;

  @Option(names = "--seed", paramLabel = "N", description = "Another seed, other instruments.")
  private long seed = 1;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to.")
  private Path folder;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (areas < 1 || areas > MOST) {
      throw new Misuse("--areas takes 1 to %,d, not %,d.".formatted(MOST, areas));
    }
    KnowledgeGraph graph =
        new Progress(spec.commandLine().getErr()).during("Loading the graph", data::load);
    Edition edition = new Edition(graph, areas, seed);
    edition.shared().forEach(this::write);
    try (ProgressBar bar = Bar.of("Writing", areas)) {
      IntStream.range(0, areas)
          .parallel()
          .mapToObj(edition::instrument)
          .forEach(
              file -> {
                write(file);
                bar.step();
              });
    }
    spec.commandLine().getOut().printf("%,d invented instruments in %s%n", areas, folder);
    return 0;
  }

  private void write(Edition.File file) {
    Path path = folder.resolve(file.path());
    try {
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    } catch (IOException e) {
      throw new Misuse("Cannot write " + path + ".");
    }
  }
}
