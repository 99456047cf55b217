package org.interboard.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.check.Check;
import org.interboard.check.Deadline;
import org.interboard.check.Report;
import org.interboard.check.TooLong;
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
      "Nothing is sent anywhere. Several files: one report after the other, or each in a file of"
          + " its",
      "own in the folder that -o names.",
      "Exit codes: 0 no violation, 1 violations, 2 cannot be read, 3 nothing was checked.",
      "",
      "Examples:",
      "  interboard validate protocol.xlsx",
      "  interboard validate --format html -o report.html protocol.xlsx",
      "  interboard validate --format xlsx -o checked.xlsx protocol.xlsx",
      "  interboard validate --as-of 2019-09-29 protocol.ttl annex.jsonld"
    },
    mixinStandardHelpOptions = true)
public final class ValidateCommand implements Callable<Integer> {
  private static final int NOTHING_CHECKED = 3;
  private static final Deadline LIMIT = new Deadline(Duration.ofMinutes(5));

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

  @Option(names = "--format", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}.")
  private OutputForm format = OutputForm.text;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report here; for several files, into this folder.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "Least finding that gives exit code 1: ${COMPLETION-CANDIDATES}.")
  private Threshold failOn = Threshold.violation;

  @Mixin private SizeOption size;
  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Delivery delivery = Delivery.to(output, files, format, spec.commandLine().getOut());
    KnowledgeGraph graph =
        new Progress(spec.commandLine().getErr()).during("Loading the graph", data::load);
    Check check = Check.of(graph);
    ProtocolWorkbook workbook = ProtocolWorkbook.of(graph);
    return files.stream()
        .mapToInt(file -> validate(check, workbook, file, delivery))
        .reduce(0, ValidateCommand::worse);
  }

  private int validate(Check check, ProtocolWorkbook workbook, Path file, Delivery delivery) {
    try {
      byte[] bytes = Submitted.bytes(file, size.limits());
      Report report = LIMIT.hold(() -> report(check, workbook, file, bytes));
      delivery.deliver(file, format.write(report, bytes));
      return report.nothingChecked() ? NOTHING_CHECKED : failOn.reached(report) ? 1 : 0;
    } catch (BadFile | TooLong unreadable) {
      spec.commandLine().getErr().println("interboard: " + unreadable.getMessage());
      return Mistakes.EXIT;
    }
  }

  private Report report(Check check, ProtocolWorkbook workbook, Path file, byte[] bytes) {
    return check.draft(
        Submitted.read(file.toString(), bytes, workbook, size.limits()), asOf, LocalDate.now());
  }

  /** What cannot be read weighs most, then what was not checked, then violations. */
  private static int worse(int one, int other) {
    List<Integer> order = List.of(0, 1, NOTHING_CHECKED, Mistakes.EXIT);
    return order.indexOf(one) > order.indexOf(other) ? one : other;
  }
}
