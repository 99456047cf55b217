package org.interboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interboard.author.Exported;
import org.interboard.author.ProtocolWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the workbook in which a protocol is stated without any RDF. */
@Command(
    name = "template",
    description = "Write a workbook (.xlsx) in which to state a protocol.",
    footer = {
      "",
      "Examples:",
      "  interboard template -o protocol.xlsx                 an empty one, with help and examples",
      "  interboard template --from medway -o medway.xlsx     the protocol of Medway in that form",
      "  interboard validate protocol.xlsx                    check what was filled in"
    },
    mixinStandardHelpOptions = true)
public final class TemplateCommand implements Callable<Integer> {
  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write, which must not exist yet.")
  private Path file;

  @Option(
      names = "--from",
      paramLabel = "AREA",
      description = "Fill it with the protocol of this area.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--force", description = "Write over a file that exists.")
  private boolean force;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    refuseToOverwrite();
    ProtocolWorkbook workbook =
        new Progress(spec.commandLine().getErr())
            .during("Loading the graph", () -> ProtocolWorkbook.of(data.load()));
    Exported exported =
        from.map(area -> workbook.of(known(area, workbook)))
            .orElseGet(() -> new Exported(workbook.template(), List.of()));
    write(exported.bytes());
    say(exported);
    return 0;
  }

  private void refuseToOverwrite() {
    if (Files.exists(file) && !force) {
      throw new Misuse(
          "%s exists: choose another name, or write over it with --force.".formatted(file));
    }
    if (!file.getFileName().toString().endsWith(".xlsx")) {
      throw new Misuse("A workbook's name must end in .xlsx: %s.".formatted(file));
    }
  }

  private String known(String area, ProtocolWorkbook workbook) {
    if (!workbook.areas().contains(area)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no protocol of %s; those of %s can be had"
              .formatted(area, String.join(", ", workbook.areas())));
    }
    return area;
  }

  private void write(byte[] bytes) {
    try {
      WholeFile.write(file, bytes);
    } catch (IOException e) {
      throw Misuse.cannotWrite(file, e);
    }
  }

  private void say(Exported exported) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s written.%n", file);
    if (!exported.losses().isEmpty()) {
      out.println("What a workbook cannot hold of it:");
      exported.losses().forEach(loss -> out.println("  " + loss));
    }
    out.flush();
  }
}
