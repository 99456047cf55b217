package org.interboard.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interboard.check.Check;
import org.interboard.check.Scorecard;
import org.interboard.graph.KnowledgeGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows which requirement each published instrument meets, as of a day. */
@Command(
    name = "scorecard",
    description = "Show which requirements each published instrument meets.",
    footer = {
      "",
      "Examples:",
      "  interboard scorecard",
      "  interboard scorecard --as-of 2018-01-01",
      "  interboard scorecard --format csv -o scorecard.csv    with the reason of every cell",
      "  interboard scorecard --format html -o scorecard.html  a page to print or send"
    },
    mixinStandardHelpOptions = true)
public final class ScorecardCommand implements Callable<Integer> {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Judge by the law of this day, such as 2019-09-29; today if not given.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--format", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}.")
  private ScorecardForm format = ScorecardForm.table;

  @Mixin private Output output;
  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Progress progress = new Progress(spec.commandLine().getErr());
    KnowledgeGraph graph = progress.during("Loading the graph", data::load);
    LocalDate day = asOf.orElseGet(LocalDate::now);
    Scorecard scorecard = progress.during("Judging", () -> Check.of(graph).scorecard(day));
    output.write(format.write(scorecard), spec.commandLine().getOut());
    return 0;
  }
}
