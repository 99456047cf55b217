package org.interboard.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interboard.calendar.YearCalendar;
import org.interboard.question.QuestionBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The year's calendar of an area or board: to read, to put in a diary, to work on. */
@Command(
    name = "calendar",
    description = "The duties of a year, with their days, and those that have no month.",
    footer = {
      "",
      "A duty whose months cross the year end belongs to the year in which they open.",
      "",
      "Examples:",
      "  interboard calendar --area medway --year 2027",
      "  interboard calendar --area medway --year 2027 -o medway.ics",
      "  interboard calendar --board walsall/health-and-wellbeing-board --format csv"
    },
    mixinStandardHelpOptions = true)
public final class CalendarCommand implements Callable<Integer> {
  @Option(names = "--area", paramLabel = "AREA", description = "Of this area; may be repeated.")
  private List<String> areas = List.of();

  @Option(
      names = "--board",
      paramLabel = "BOARD",
      description = "That this board does or receives; may be repeated.")
  private List<String> boards = List.of();

  @Option(names = "--year", paramLabel = "YEAR", description = "The year; this one if not given.")
  private List<String> years = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES}; if not given, by the name of the file, else table.")
  private Optional<CalendarForm> format = Optional.empty();

  @Mixin private Output output;
  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CalendarForm form =
        format.or(() -> output.file().map(CalendarForm::by)).orElse(CalendarForm.table);
    QuestionBook book =
        new Progress(spec.commandLine().getErr())
            .during("Loading the graph", () -> QuestionBook.open(data.load()));
    YearCalendar calendar = YearCalendar.of(book, given());
    String text = form.write(calendar);
    output.write(text, spec.commandLine().getOut());
    output.file().ifPresent(file -> say(file, calendar));
    return 0;
  }

  private Map<String, List<String>> given() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    given.put("area", areas);
    given.put("board", boards);
    given.put("year", years);
    return given;
  }

  private void say(Path file, YearCalendar calendar) {
    int undated = calendar.undated().rows().size();
    spec.commandLine()
        .getErr()
        .printf(
            "%s: %d duties of %d; without a month and so not among them: %d%n",
            file, calendar.entries().size(), calendar.year(), undated);
  }
}
