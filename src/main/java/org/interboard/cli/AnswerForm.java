package org.interboard.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.interboard.question.Answer;
import org.interboard.question.Cell;
import org.interboard.question.Form;
import org.interboard.question.Table;

/** The forms in which the terminal shows an answer. */
enum AnswerForm {
  table,
  csv,
  tsv,
  json,
  xml;

  String write(Answer answer) {
    return this == table
        ? text(answer.table())
        : form(answer, Form.valueOf(name().toUpperCase(Locale.ROOT)));
  }

  private static String text(Table table) {
    List<List<String>> rows =
        table.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
    String lines = String.join("\n", new TextTable(table.heads(), rows).lines(Terminal.width()));
    return "%s%n%n%d row%s%n".formatted(lines, rows.size(), rows.size() == 1 ? "" : "s");
  }

  private static String form(Answer answer, Form form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    form.write(answer, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
