package org.interboard.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.question.Parameter;
import org.interboard.question.Question;
import org.interboard.question.QuestionBook;

/**
 * How a question is asked, for the terminal: its parameters, with an example and the values of
 * each.
 */
record QuestionText(Question question, QuestionBook book) {
  private static final List<String> HEADS = List.of("Parameter", "", "What it is", "Example");

  String text() {
    Stream<String> head = Stream.of(question.summary(), "", question.description(), "");
    return Stream.of(head, parameters(), question.parameters().stream().flatMap(this::values))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> parameters() {
    List<List<String>> rows = question.parameters().stream().map(QuestionText::row).toList();
    return rows.isEmpty()
        ? Stream.of("It takes no parameter.")
        : new TextTable(HEADS, rows).lines(Terminal.width()).stream();
  }

  private static List<String> row(Parameter parameter) {
    String need = parameter.required() ? "required" : "optional";
    return List.of(
        "--" + parameter.name(),
        parameter.repeatable() ? need + ", repeatable" : need,
        parameter.description(),
        parameter.example());
  }

  private Stream<String> values(Parameter parameter) {
    List<String> values = book.values(parameter);
    List<String> lines = Wrapping.wrap(String.join(", ", values), Terminal.width() - 2);
    return values.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of("", "--" + parameter.name() + " is one of"),
            lines.stream().map("  "::concat));
  }
}
