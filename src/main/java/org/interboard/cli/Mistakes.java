package org.interboard.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command that was mistyped with one line on stderr, and what was perhaps meant. */
public final class Mistakes implements IParameterExceptionHandler {

  /** The exit code of a command that could not be carried out as asked. */
  public static final int EXIT = 2;

  private static final LevenshteinDistance NEAR = new LevenshteinDistance(3);

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().printf("interboard: %s (see: %s --help)%n", explain(mistake), name);
    return EXIT;
  }

  private static String explain(ParameterException mistake) {
    return mistake instanceof UnmatchedArgumentException unmatched
        ? explain(unmatched)
        : Refusals.line(mistake.getMessage());
  }

  private static String explain(UnmatchedArgumentException mistake) {
    String written = Refusals.line(mistake.getUnmatched().get(0));
    CommandSpec command = mistake.getCommandLine().getCommandSpec();
    if (mistake.isUnknownOption()) {
      return "there is no option " + written + meant(written, command.optionsMap().keySet());
    }
    return command.subcommands().isEmpty()
        ? "%s takes no \"%s\"".formatted(command.name(), written)
        : "there is no command " + written + meant(written, command.subcommands().keySet());
  }

  private static String meant(String written, Collection<String> names) {
    Optional<String> nearest =
        names.stream()
            .filter(name -> NEAR.apply(written, name) >= 0)
            .min(Comparator.comparing(name -> NEAR.apply(written, name)));
    return nearest.map(name -> "; did you mean %s?".formatted(name)).orElse("");
  }
}
