package org.interboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.interboard.author.Exported;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.check.Deadline;
import org.interboard.check.Draft;
import org.interboard.check.Finding;
import org.interboard.check.TooLong;
import org.interboard.graph.BadFile;
import org.interboard.graph.Limits;
import org.interboard.web.Submitted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a workbook into Turtle, and any RDF into a workbook. */
@Command(
    name = "convert",
    description = "Turn a workbook into Turtle, or a protocol in RDF into a workbook.",
    footer = {
      "",
      "Exit codes: 0 all of it, 1 something could not be made out or held, 2 cannot be read.",
      "",
      "Examples:",
      "  interboard convert protocol.xlsx -o protocol.ttl",
      "  interboard convert protocol.ttl -o protocol.xlsx"
    },
    mixinStandardHelpOptions = true)
public final class ConvertCommand implements Callable<Integer> {
  private static final Deadline LIMIT = new Deadline(Duration.ofMinutes(5));

  @Parameters(
      paramLabel = "FILE",
      description = "A workbook (.xlsx), Turtle, TriG, N-Triples, JSON-LD or RDF/XML.")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write: its name ends in .ttl or .xlsx.")
  private Path output;

  @Mixin private DataOption data;
  @Mixin private SizeOption size;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String ending = output.getFileName().toString().replaceFirst(".*\\.", "");
    if (!List.of("ttl", "xlsx").contains(ending)) {
      throw new Misuse("The name of the file to write must end in .ttl or .xlsx: " + output + ".");
    }
    ProtocolWorkbook workbook =
        new Progress(spec.commandLine().getErr())
            .during("Loading the graph", () -> ProtocolWorkbook.of(data.load()));
    Draft draft = draft(workbook);
    return ending.equals("ttl") ? turtle(draft) : workbook(draft, workbook);
  }

  private Draft draft(ProtocolWorkbook workbook) {
    Limits limits = size.limits();
    try {
      return LIMIT.hold(() -> Submitted.read(file, workbook, limits));
    } catch (BadFile unreadable) {
      throw new Misuse(SizeOption.said(unreadable, limits));
    } catch (TooLong late) {
      throw new Misuse(late.getMessage());
    }
  }

  private int turtle(Draft draft) {
    write(new TurtleText(draft.graph()).text().getBytes(StandardCharsets.UTF_8));
    return tell(draft.remarks(), draft.faults().stream().map(ConvertCommand::line).toList());
  }

  private static String line(Finding fault) {
    return "%s: %s %s"
        .formatted(
            fault.place().map(Object::toString).orElse(""),
            fault.message(),
            fault.suggestion().orElse(""));
  }

  private int workbook(Draft draft, ProtocolWorkbook workbook) {
    Exported exported = workbook.of(draft.graph());
    write(exported.bytes());
    return tell(draft.remarks(), exported.losses());
  }

  private void write(byte[] bytes) {
    try {
      WholeFile.write(output, bytes);
    } catch (IOException e) {
      throw Misuse.cannotWrite(output, e);
    }
  }

  private int tell(List<String> remarks, List<String> faults) {
    PrintWriter out = spec.commandLine().getOut();
    remarks.forEach(remark -> out.println("Note: " + remark));
    faults.forEach(out::println);
    out.printf("%s written.%n", output);
    out.flush();
    return faults.isEmpty() ? 0 : 1;
  }
}
