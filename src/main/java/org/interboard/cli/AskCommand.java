package org.interboard.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.interboard.question.QuestionBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question; without one, lists those that there are. */
@Command(
    name = "ask",
    description = "Answer a question; without one, list the questions.",
    customSynopsis =
        "interboard ask [QUESTION [--PARAMETER VALUE]...] [--format FORM] [--data DIR]",
    footer = {
      "",
      "Examples:",
      "  interboard ask",
      "  interboard ask duties --area medway",
      "  interboard ask duties --area medway --area walsall --format csv",
      "  interboard ask duties --help     the parameters of this question"
    })
public final class AskCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "QUESTION",
      description = "A question and its parameters.")
  private List<String> words = List.of();

  @Option(names = "--format", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}.")
  private AnswerForm format = AnswerForm.table;

  @Option(
      names = {"-h", "--help"},
      description = "Show this help, or that of the question.")
  private boolean help;

  @Mixin private DataOption data;
  private CommandSpec spec;

  /** The parameters of a question are not known to the command line: they come with the words. */
  @Spec
  void spec(CommandSpec spec) {
    this.spec = spec;
    spec.parser().unmatchedOptionsArePositionalParams(true);
  }

  @Override
  public Integer call() {
    Asked asked = Asked.read(words);
    PrintWriter out = spec.commandLine().getOut();
    if (help && asked.question().isEmpty()) {
      spec.commandLine().usage(out);
      return 0;
    }
    QuestionBook book =
        new Progress(spec.commandLine().getErr())
            .during("Loading the graph", () -> QuestionBook.open(data.load()));
    out.print(asked.question().map(slug -> say(book, slug, asked)).orElseGet(() -> list(book)));
    out.flush();
    return 0;
  }

  private String say(QuestionBook book, String slug, Asked asked) {
    return help
        ? new QuestionText(book.question(slug), book).text()
        : format.write(book.ask(slug, asked.given()));
  }

  private static String list(QuestionBook book) {
    List<List<String>> rows =
        book.questions().stream().map(each -> List.of(each.slug(), each.summary())).toList();
    TextTable table = new TextTable(List.of("Question", "What it answers"), rows);
    return String.join("\n", table.lines(Terminal.width())) + "\n";
  }
}
