package org.interboard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interboard.export.Dump;
import org.interboard.export.Sums;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes everything to a folder: the graph as RDF, and long tables for spreadsheets. */
@Command(
    name = "export",
    description = "Write all of the data as RDF and as tables.",
    footer = {
      "",
      "The same data give the same files to the byte; SHA256SUMS has their sums.",
      "",
      "Examples:",
      "  interboard export",
      "  interboard export --output out/ && (cd out && sha256sum --check SHA256SUMS)"
    },
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to write to; export if not given.")
  private Path folder = Path.of("export");

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Progress progress = new Progress(spec.commandLine().getErr());
    KnowledgeGraph graph = progress.during("Loading the graph", data::load);
    Map<String, String> sums = progress.during("Writing the files", () -> write(graph));
    save(Sums.FILE, out -> out.write(Sums.of(sums).getBytes(StandardCharsets.UTF_8)));
    return 0;
  }

  private Map<String, String> write(KnowledgeGraph graph) {
    Map<String, String> sums = new LinkedHashMap<>();
    for (Dump dump : Dump.values()) {
      String name = dump.fileName(graph);
      sums.put(name, save(name, out -> dump.write(graph, out)));
    }
    return sums;
  }

  /** Writes a file, says so and returns its sum. */
  private String save(String name, WholeFile.Content content) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      WholeFile.write(file, content);
      spec.commandLine().getOut().printf("%,12d bytes  %s%n", Files.size(file), file);
      spec.commandLine().getOut().flush();
      return Sha256.of(Files.newInputStream(file));
    } catch (IOException | UncheckedIOException e) {
      throw Misuse.cannotWrite(file, e);
    }
  }
}
