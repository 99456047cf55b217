package org.interboard.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command that was mistyped with one line on stderr, and what was perhaps meant. */
public final class Mistakes implements IParameterExceptionHandler {

  /** The exit code of a command that could not be carried out as asked. */
  public static final int EXIT = 2;

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    command
        .getErr()
        .printf(
            "interboard: %s%s (see: %s --help)%n",
            Refusals.line(mistake.getMessage()),
            suggestion(mistake),
            command.getCommandSpec().qualifiedName());
    return EXIT;
  }

  private static String suggestion(ParameterException mistake) {
    List<String> near =
        mistake instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    return near.isEmpty() ? "" : "; did you mean %s?".formatted(String.join(" or ", near));
  }
}
