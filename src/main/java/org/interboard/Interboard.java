package org.interboard;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.interboard.cli.AskCommand;
import org.interboard.cli.BackupCommand;
import org.interboard.cli.CalendarCommand;
import org.interboard.cli.CheckSources;
import org.interboard.cli.CompactCommand;
import org.interboard.cli.CompareCommand;
import org.interboard.cli.Completion;
import org.interboard.cli.ConvertCommand;
import org.interboard.cli.ExportCommand;
import org.interboard.cli.GenerateCommand;
import org.interboard.cli.KeepCommand;
import org.interboard.cli.LoadCommand;
import org.interboard.cli.McpCommand;
import org.interboard.cli.Mistakes;
import org.interboard.cli.NetworkCommand;
import org.interboard.cli.Refusals;
import org.interboard.cli.RehearseCommand;
import org.interboard.cli.RestoreCommand;
import org.interboard.cli.ScorecardCommand;
import org.interboard.cli.Serve;
import org.interboard.cli.TemplateCommand;
import org.interboard.cli.ValidateCommand;
import org.interboard.cli.Version;
import org.interboard.cli.Written;
import org.interboard.cli.WrittenDay;
import org.interboard.cli.WrittenNumber;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line's front door. */
@Command(
    name = "interboard",
    header = "Inter-board protocols as one graph: asked, checked, compared.",
    footer = {
      "",
      "Examples:",
      "  interboard serve                 open it in a browser at http://127.0.0.1:8080/",
      "  interboard serve --port 9000     the same at another port",
      "  interboard ask                   the questions that can be asked",
      "  interboard compare walsall medway  two areas side by side",
      "  interboard calendar --area medway --year 2027 -o medway.ics",
      "                                   an area's duties for the diary",
      "  interboard network medway -o medway.svg",
      "                                   who reports to whom, as a picture",
      "  interboard validate FILE         check a protocol before it is signed",
      "  interboard template -o FILE      a workbook in which to state a protocol",
      "  interboard COMMAND --help        what a command takes"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Interboard implements Runnable {
  private static final List<Class<?>> COMMANDS =
      List.of(
          Serve.class,
          AskCommand.class,
          CompareCommand.class,
          CalendarCommand.class,
          NetworkCommand.class,
          ExportCommand.class,
          GenerateCommand.class,
          LoadCommand.class,
          CompactCommand.class,
          BackupCommand.class,
          RestoreCommand.class,
          McpCommand.class,
          ValidateCommand.class,
          ScorecardCommand.class,
          TemplateCommand.class,
          ConvertCommand.class,
          CheckSources.class,
          RehearseCommand.class,
          KeepCommand.class,
          Completion.class);

  // They tell or run the others.
  private static final Set<Class<?>> OF_ALL = Set.of(Completion.class, RehearseCommand.class);

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    Locale.setDefault(Locale.UK); // whatever the machine's own, the same words and figures
    System.exit(Written.whole(code(commandLine(args), args)));
  }

  private static int code(CommandLine line, String... args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError full) {
      return Refusals.full(line, full);
    }
  }

  /**
   * The command line that {@code main} runs, whole or as much of it as these arguments need:
   * reading all commands takes longer than some of them do.
   */
  public static CommandLine commandLine(String... args) {
    List<Class<?>> asked = COMMANDS.stream().filter(each -> isCalled(each, args)).toList();
    return commandLine(asked.isEmpty() ? COMMANDS : asked);
  }

  private static boolean isCalled(Class<?> command, String... args) {
    return args.length > 0
        && command.getAnnotation(Command.class).name().equals(args[0])
        && !OF_ALL.contains(command);
  }

  private static CommandLine commandLine(List<Class<?>> commands) {
    CommandLine line = new CommandLine(new Interboard());
    commands.forEach(line::addSubcommand);
    return line.registerConverter(OptionalInt.class, new WrittenNumber())
        .registerConverter(LocalDate.class, new WrittenDay())
        .setOut(utf8(System.out))
        .setErr(utf8(System.err))
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(new Mistakes())
        .setExecutionExceptionHandler(new Refusals());
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
