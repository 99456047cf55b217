package org.interboard.question.form;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.interboard.question.Answer;
import org.interboard.question.Cell;
import org.interboard.question.Table;
import org.interboard.sheet.Entry;
import org.interboard.sheet.ExcelCsv;
import org.interboard.sheet.Sheet;
import org.interboard.sheet.Spreadsheet;

/** The forms that people open in a spreadsheet program. */
public final class ForPeople {
  private ForPeople() {}

  static byte[] excelCsv(Answer answer) {
    return ExcelCsv.of(data("Data", answer));
  }

  /** The answer to be read, the same with all identifiers, and what the columns mean. */
  static byte[] workbook(Answer answer) {
    return Spreadsheet.wide(List.of(shown(answer), data("Data", answer), Codebook.of(answer)));
  }

  private static Sheet shown(Answer answer) {
    List<List<Entry>> rows =
        answer.table().rows().stream()
            .map(row -> row.stream().map(ForPeople::shown).toList())
            .toList();
    return new Sheet("Answer", answer.table().heads(), rows);
  }

  private static Entry shown(Cell cell) {
    return Entry.linked(cell.text(), cell.address());
  }

  /** Every column with its identifiers, months by their names. */
  public static Sheet data(String name, Answer answer) {
    List<List<Entry>> rows =
        answer.rows().stream()
            .map(
                row ->
                    answer.columns().stream()
                        .map(column -> entry(Optional.ofNullable(row.get(column))))
                        .toList())
            .toList();
    return new Sheet(name, answer.columns().stream().map(Var::getVarName).toList(), rows);
  }

  private static Entry entry(Optional<Node> value) {
    return value
        .map(
            node ->
                Numbers.isNumber(node)
                    ? Entry.number(node.getLiteralLexicalForm())
                    : Entry.of(Table.text(node)))
        .orElseGet(() -> Entry.of(""));
  }
}
