package org.interboard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.interboard.cli.Checking.Outcome;
import org.interboard.graph.KnowledgeGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks protocols against the shapes and says in plain English what is wrong, and where. */
@Command(
    name = "validate",
    description = "Check a protocol, or thousands, against the requirements.",
    footer = {
      "",
      "Nothing is sent anywhere. Several files: one report after the other, or each in a file of"
          + " its",
      "own in the folder that -o names. Of a folder, all files beneath it that can be read are"
          + " checked,",
      "as many at a time as there are processors. What was checked is noted in interboard.journal"
          + " beside",
      "the reports, from which --resume goes on.",
      "Exit codes: 0 no violation, 1 violations, 2 cannot be read, 3 nothing was checked; of"
          + " several",
      "files the worst: 2, then 3, then 1.",
      "",
      "Examples:",
      "  interboard validate protocol.xlsx",
      "  interboard validate --format html -o report.html protocol.xlsx",
      "  interboard validate --format xlsx -o checked.xlsx protocol.xlsx",
      "  interboard validate --as-of 2019-09-29 protocol.ttl annex.jsonld",
      "  interboard validate --keep-going --resume -o reports/ protocols/"
    },
    mixinStandardHelpOptions = true)
public final class ValidateCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A workbook (.xlsx), Turtle, TriG, N-Triples, JSON-LD or RDF/XML, or a folder of such.")
  private List<Path> named;

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

  @Option(
      names = "--keep-going",
      description = "Tell of a file that cannot be read and go on; without it, stop there.")
  private boolean keepGoing;

  @Option(
      names = "--resume",
      description = "Pass over what is in the journal and has not changed since.")
  private boolean resume;

  @Mixin private SizeOption size;
  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<DraftFile> files = DraftFile.of(named);
    Delivery delivery = Delivery.to(output, files, format, spec.commandLine().getOut());
    KnowledgeGraph graph =
        new Progress(spec.commandLine().getErr()).during("Loading the graph", data::load);
    Optional<Journal> journal = journal(delivery, graph);
    Checking checking = Checking.over(graph, size.limits(), asOf, format, failOn);
    Tally tally = new Tally();
    try (ProgressBar bar = delivery.isToFolder() ? Bar.of("Checking", files.size()) : Bar.none()) {
      InOrder.each(
          files,
          file -> checking.of(file, journal, delivery),
          outcome -> {
            bar.step();
            return finish(outcome, journal, delivery, tally);
          });
    }
    if (files.size() > 1) {
      spec.commandLine().getErr().println(tally.summary());
    }
    return tally.worst();
  }

  /** A report that is out is noted; false where the run ends. */
  private boolean finish(
      Outcome outcome, Optional<Journal> journal, Delivery delivery, Tally tally) {
    tally.add(outcome);
    if (outcome instanceof Outcome.Checked checked) {
      delivery.deliver(checked.file(), checked.report());
      journal.ifPresent(each -> each.note(checked.file(), checked.bytes(), checked.code()));
    }
    if (outcome instanceof Outcome.Refused refused) {
      spec.commandLine().getErr().println("interboard: " + refused.why());
      return keepGoing;
    }
    return true;
  }

  private Optional<Journal> journal(Delivery delivery, KnowledgeGraph graph) {
    if (resume && !delivery.isToFolder()) {
      throw new Misuse("--resume goes on from a journal, which is in a folder named with -o.");
    }
    return output
        .filter(any -> delivery.isToFolder())
        .map(folder -> Journal.in(folder, terms(graph), resume));
  }

  /** All on which a report depends, besides the file. */
  private String terms(KnowledgeGraph graph) {
    LocalDate day = asOf.orElseGet(LocalDate::now);
    return List.of(graph.version(), asOf.isPresent(), day, format, failOn, version()).toString();
  }

  private static String version() {
    return String.join(" ", new Version().getVersion());
  }
}
