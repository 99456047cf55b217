package org.interboard.cli;

import java.util.Set;
import org.interboard.calendar.BadYear;
import org.interboard.compare.NotComparable;
import org.interboard.graph.BadFile;
import org.interboard.graph.NoSources;
import org.interboard.graph.OverLimit;
import org.interboard.graph.TooLittleMemory;
import org.interboard.graph.Unsound;
import org.interboard.question.BadParameter;
import org.interboard.question.UnknownQuestion;
import org.interboard.store.BadStore;
import org.interboard.store.NoAnswer;
import org.interboard.store.NotSaved;
import org.interboard.store.StoreInUse;
import org.interboard.web.CannotListen;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The edge of the command line: every exception becomes one line on stderr, none a stack trace. */
public final class Refusals implements IExecutionExceptionHandler {
  /** The exit code where another process holds the store. */
  static final int IN_USE = 3;

  /** The exit code where a file of the graph, a shape, a question or the store is wrong. */
  static final int BAD_SOURCE = 4;

  private static final Set<Class<? extends Exception>> SAY_IT_ALL =
      Set.of(
          BadFile.class,
          BadStore.class,
          StoreInUse.class,
          NotSaved.class,
          Unsound.class,
          NoAnswer.class,
          OverLimit.class,
          NoSources.class,
          CannotListen.class,
          Misuse.class,
          NotComparable.class,
          UnknownQuestion.class,
          BadParameter.class,
          BadYear.class);

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
    if (TooLittleMemory.isBehind(e)) {
      return full(command, e);
    }
    command.getErr().println("interboard: " + explain(e));
    if (e instanceof StoreInUse) {
      return IN_USE;
    }
    return e instanceof BadFile || e instanceof BadStore ? BAD_SOURCE : Mistakes.EXIT;
  }

  /** The exit code where the memory or the threads were too few, which is said. */
  public static int full(CommandLine command, Throwable why) {
    command.getErr().println("interboard: " + TooLittleMemory.told(why));
    return Mistakes.EXIT;
  }

  private static String explain(Exception e) {
    return SAY_IT_ALL.contains(e.getClass())
        ? line(e.getMessage())
        : "this should not happen, please report it: " + line(e.toString());
  }

  static String line(String message) {
    return message.replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "\uFFFD").strip();
  }
}
