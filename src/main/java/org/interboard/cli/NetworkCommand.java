package org.interboard.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.interboard.network.Network;
import org.interboard.network.NetworkForm;
import org.interboard.question.QuestionBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who reports to whom in an area, as a picture, a list or a graph for other programs. */
@Command(
    name = "network",
    description = "Who reports to whom: a list, a picture, or a graph for other programs.",
    footer = {
      "",
      "Examples:",
      "  interboard network medway",
      "  interboard network medway -o medway.svg",
      "  interboard network walsall --format graphml -o walsall.graphml"
    },
    mixinStandardHelpOptions = true)
public final class NetworkCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "AREA", description = "One area or more.")
  private List<String> areas;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES}; if not given, by the name of the file, else text.")
  private Optional<NetworkForm> format = Optional.empty();

  @Mixin private Output output;
  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    QuestionBook book =
        new Progress(spec.commandLine().getErr())
            .during("Loading the graph", () -> QuestionBook.open(data.load()));
    Network network = Network.of(book, Map.of("area", areas));
    NetworkForm form =
        format.or(() -> output.file().map(NetworkCommand::by)).orElse(NetworkForm.text);
    String text = form.write(network, UnaryOperator.identity());
    output.write(text, spec.commandLine().getOut());
    return 0;
  }

  private static NetworkForm by(Path file) {
    return Arrays.stream(NetworkForm.values())
        .filter(form -> file.toString().endsWith("." + form))
        .findFirst()
        .orElse(NetworkForm.text);
  }
}
