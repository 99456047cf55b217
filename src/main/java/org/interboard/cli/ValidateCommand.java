package org.interboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.check.Check;
import org.interboard.check.Report;
import org.interboard.check.Severity;
import org.interboard.check.form.TextForm;
import org.interboard.graph.BadFile;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.web.Submitted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks protocols against the shapes and says in plain English what is wrong, and where. */
@Command(
    name = "validate",
    description = "Check a protocol against the requirements.",
    footer = {
      "",
      "Exit codes: 0 no violation, 1 violations, 2 cannot be read, 3 nothing was checked.",
      "",
      "Examples:",
      "  interboard validate protocol.xlsx",
      "  interboard validate --as-of 2019-09-29 protocol.ttl annex.jsonld"
    },
    mixinStandardHelpOptions = true)
public final class ValidateCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "A workbook (.xlsx), Turtle, TriG, N-Triples, JSON-LD or RDF/XML.")
  private List<Path> files;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = {
        "Judge by the law of this day, such as 2019-09-29. If not given, both by that of the day",
        "from which the protocol holds and by that of today."
      })
  private Optional<LocalDate> asOf = Optional.empty();

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    KnowledgeGraph graph =
        new Progress(spec.commandLine().getErr()).during("Loading the graph", data::load);
    Check check = Check.of(graph);
    ProtocolWorkbook workbook = ProtocolWorkbook.of(graph);
    return files.stream()
        .mapToInt(file -> validate(check, workbook, file))
        .reduce(0, ValidateCommand::worse);
  }

  private int validate(Check check, ProtocolWorkbook workbook, Path file) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Report report =
          check.draft(
              Submitted.read(file.toString(), Files.readAllBytes(file), workbook),
              asOf,
              LocalDate.now());
      out.print(new TextForm(Terminal.width()).write(report));
      out.flush();
      return code(report);
    } catch (BadFile | IOException unreadable) {
      spec.commandLine().getErr().println("interboard: " + why(file, unreadable));
      return Mistakes.EXIT;
    }
  }

  private static String why(Path file, Exception unreadable) {
    return unreadable instanceof BadFile bad ? bad.getMessage() : "cannot read " + file;
  }

  private static int code(Report report) {
    if (report.nothingChecked()) {
      return 3;
    }
    return report.count(Severity.VIOLATION) > 0 ? 1 : 0;
  }

  /** What cannot be read weighs most, then what was not checked, then violations. */
  private static int worse(int one, int other) {
    List<Integer> order = List.of(0, 1, 3, 2);
    return order.indexOf(one) > order.indexOf(other) ? one : other;
  }
}
