package org.interboard.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.interboard.question.Answer;
import org.interboard.question.Part;
import org.interboard.question.QuestionBook;
import org.interboard.question.form.Form;
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
        "interboard ask [QUESTION [--PARAMETER VALUE]...] [--format FORM] [--output FILE] [--data"
            + " DIR]",
    footer = {
      "",
      "Examples:",
      "  interboard ask",
      "  interboard ask duties --area medway",
      "  interboard ask duties --area medway --area walsall --format csv",
      "  interboard ask duties --area medway --format xlsx --output duties.xlsx",
      "  interboard ask duties --area medway --endpoint http://127.0.0.1:3030/ds/sparql",
      "  interboard ask duties --help     the parameters of this question"
    })
public final class AskCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "QUESTION",
      description = "A question and its parameters.")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      completionCandidates = AnswerForm.Names.class,
      description = "${COMPLETION-CANDIDATES}.")
  private String format = AnswerForm.TABLE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many rows; all if not given.")
  private OptionalInt limit = OptionalInt.empty();

  @Option(
      names = "--offset",
      paramLabel = "N",
      description = "Leave out so many rows at the start.")
  private int offset;

  @Mixin private Output output;

  @Option(
      names = {"-h", "--help"},
      description = "Show this help, or that of the question.")
  private boolean help;

  @Mixin private DataOption data;
  @Mixin private EndpointOption endpoint;
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
            .during("Loading the graph", () -> QuestionBook.open(endpoint.or(data::load)));
    asked
        .question()
        .ifPresentOrElse(slug -> say(book, slug, asked, out), () -> out.print(list(book)));
    out.flush();
    return 0;
  }

  private void say(QuestionBook book, String slug, Asked asked, PrintWriter out) {
    if (help) {
      out.print(new QuestionText(book.question(slug), book).text());
    } else {
      AnswerForm form = AnswerForm.named(format);
      Answer answer = book.ask(slug, asked.given()).only(part());
      output.write(form.write(answer), !format.equals(Form.XLSX.slug()), out);
    }
  }

  private Part part() {
    if (offset < 0 || limit.orElse(0) < 0) {
      throw new Misuse("--limit and --offset take whole numbers from 0 on.");
    }
    return new Part(offset, limit);
  }

  private static String list(QuestionBook book) {
    List<List<String>> rows =
        book.questions().stream().map(each -> List.of(each.slug(), each.summary())).toList();
    TextTable table = new TextTable(List.of("Question", "What it answers"), rows);
    return String.join("\n", table.lines(Terminal.width())) + "\n";
  }
}
