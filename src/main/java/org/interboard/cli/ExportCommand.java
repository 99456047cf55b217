package org.interboard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interboard.export.Dump;
import org.interboard.export.Sums;
import org.interboard.graph.KnowledgeGraph;
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
    Map<String, byte[]> files = progress.during("Writing the files", () -> files(graph));
    files.forEach(this::save);
    return 0;
  }

  private static Map<String, byte[]> files(KnowledgeGraph graph) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Dump dump : Dump.values()) {
      files.put(dump.fileName(graph), dump.write(graph));
    }
    files.put(Sums.FILE, Sums.of(files).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private void save(String name, byte[] bytes) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new Misuse("Cannot write " + file + ".");
    }
    spec.commandLine().getOut().printf("%,12d bytes  %s%n", bytes.length, file);
    spec.commandLine().getOut().flush();
  }
}
