package org.interboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
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
      "not exist, and nothing in the files is evidence of anything. Every fourth leaves out what it"
          + " ought",
      "to say; faults.csv names each such fault, which a check must find.",
      "",
      "Examples:",
      "  interboard generate --areas 150 -o trial/",
      "  interboard serve --data trial/"
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class GenerateCommand implements Callable<Integer> {
  private static final int MOST = 999_999;
  private static final String FAULTS = "faults.csv";
  private static final String HEADING = "file,thing,missing\n";

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
    SortedSet<String> faults = new ConcurrentSkipListSet<>();
    try (ProgressBar bar = Bar.of("Writing", areas)) {
      IntStream.range(0, areas)
          .parallel()
          .mapToObj(edition::instrument)
          .forEach(
              file -> {
                write(file);
                file.fault().map(GenerateCommand::line).ifPresent(faults::add);
                bar.step();
              });
    }
    write(folder.resolve(FAULTS), (HEADING + String.join("", faults)).getBytes(UTF_8));
    spec.commandLine()
        .getOut()
        .printf("%,d invented instruments in %s, %,d with a fault%n", areas, folder, faults.size());
    return 0;
  }

  private static String line(Edition.Fault fault) {
    return "%s,%s,%s\n".formatted(fault.path(), fault.thing(), fault.missing());
  }

  private void write(Edition.File file) {
    write(folder.resolve(file.path()), file.bytes());
  }

  private static void write(Path path, byte[] bytes) {
    try {
      Files.createDirectories(path.getParent());
      WholeFile.write(path, bytes);
    } catch (IOException e) {
      throw Misuse.cannotWrite(path, e);
    }
  }
}
