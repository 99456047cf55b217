package org.interboard.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.interboard.compare.Comparison;
import org.interboard.compare.Matrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets areas side by side, aspect by aspect. */
@Command(
    name = "compare",
    description = "Set areas side by side: areas across, aspects down.",
    footer = {
      "",
      "Examples:",
      "  interboard compare walsall medway",
      "  interboard compare walsall medway dudley --aspect review --aspect dispute",
      "  interboard compare sandwell walsall --format csv    every value with its place"
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class CompareCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "AREA", description = "Areas, such as medway.")
  private List<String> areas;

  @Option(
      names = "--aspect",
      paramLabel = "ASPECT",
      description = "Only this aspect; may be repeated. All, if not given.")
  private List<String> aspects = List.of();

  @Option(names = "--format", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}.")
  private MatrixForm format = MatrixForm.table;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Comparison comparison =
        new Progress(spec.commandLine().getErr())
            .during("Loading the graph", () -> Comparison.open(data.load()));
    Matrix matrix = comparison.of(areas, aspects);
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.write(matrix));
    out.flush();
    return 0;
  }
}
