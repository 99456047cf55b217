package org.interboard.question.form;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Var;
import org.interboard.question.Answer;
import org.interboard.question.Meanings;
import org.interboard.question.Question;
import org.interboard.question.Receipt;
import org.interboard.sheet.Sheet;

/** The sheet that says what was asked, of what, and what each column means. */
final class Codebook {
  private Codebook() {}

  static Sheet of(Answer answer) {
    Question question = answer.question();
    List<List<String>> rows =
        Stream.of(
                Stream.of(
                    List.of("Question", question.summary()),
                    List.of("What it tells", question.description())),
                answer.receipt().asked().stream().map(asked -> List.of("Asked with", asked)),
                rest(answer),
                answer.columns().stream().map(column -> column(question, column)),
                question.text().lines().map(line -> List.of("Query", line)))
            .flatMap(each -> each)
            .toList();
    return Sheet.ofTexts("Codebook", List.of("What", "Value"), rows);
  }

  private static Stream<List<String>> rest(Answer answer) {
    Receipt receipt = answer.receipt();
    return Stream.of(
        List.of("As of", receipt.day()),
        List.of("Data version", receipt.dataVersion()),
        List.of("Query hash", receipt.queryHash()),
        List.of("Rows", "%d of %d".formatted(answer.rows().size(), answer.total())));
  }

  private static List<String> column(Question question, Var column) {
    return List.of("Column " + column.getVarName(), Meanings.of(question, column.getVarName()));
  }
}
