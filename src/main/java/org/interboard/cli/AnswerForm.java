package org.interboard.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interboard.question.Answer;
import org.interboard.question.Cell;
import org.interboard.question.Receipt;
import org.interboard.question.form.Form;

/** How the terminal gives an answer: as a table to be read, or in one of the forms for programs. */
record AnswerForm(Optional<Form> form) {
  static final String TABLE = "table";

  /** The form of that name, or a {@link Misuse} that lists those that there are. */
  static AnswerForm named(String name) {
    return name.equals(TABLE)
        ? new AnswerForm(Optional.empty())
        : new AnswerForm(
            Arrays.stream(Form.values())
                .filter(form -> form.slug().equals(name))
                .findFirst()
                .or(
                    () -> {
                      throw new Misuse("--format takes " + String.join(", ", names()) + ".");
                    }));
  }

  static List<String> names() {
    return Stream.concat(Stream.of(TABLE), Arrays.stream(Form.values()).map(Form::slug)).toList();
  }

  byte[] write(Answer answer) {
    return form.map(each -> written(each, answer))
        .orElseGet(() -> text(answer).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] written(Form form, Answer answer) {
    if (!Form.of(answer.question()).contains(form)) {
      throw new Misuse("This question is answered with a table, which has no form " + form.slug());
    }
    return form.write(answer);
  }

  private static String text(Answer answer) {
    List<List<String>> rows =
        answer.table().rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
    TextTable table = new TextTable(answer.table().heads(), rows);
    return "%s%n%n%s%n".formatted(String.join("\n", table.lines(Terminal.width())), foot(answer));
  }

  private static String foot(Answer answer) {
    Receipt receipt = answer.receipt();
    int shown = answer.rows().size();
    String count =
        shown == answer.total()
            ? "%d row%s".formatted(shown, shown == 1 ? "" : "s")
            : "%d of %d rows".formatted(shown, answer.total());
    return "%s (as of %s; receipt %s)".formatted(count, receipt.day(), receipt.token());
  }

  /** For picocli, which lists and completes them. */
  static final class Names implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return names().iterator();
    }
  }
}
