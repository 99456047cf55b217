package org.interboard.web.picture;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.question.Answer;
import org.interboard.question.Table;

/** Months of a year from April, as the year of councils runs; a window may lie across its end. */
final class Months {
  private static final int YEAR = 12;

  private Months() {}

  static Chart of(Answer answer, String first, String last) {
    List<Binding> dated =
        answer.rows().stream().filter(row -> isMonth(row, first) && isMonth(row, last)).toList();
    List<Lane> lanes =
        dated.stream()
            .map(row -> lane(Lane.label(answer, row), row, first, last))
            .distinct()
            .toList();
    List<String> ticks =
        IntStream.range(0, YEAR)
            .mapToObj(Month.APRIL::plus)
            .map(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, Locale.ROOT))
            .toList();
    return new Chart(
        "Months, from April", "month", ticks, lanes, answer.rows().size() - dated.size());
  }

  private static boolean isMonth(Binding row, String column) {
    return row.contains(column)
        && row.get(column).getLiteralLexicalForm().matches("--(0[1-9]|1[0-2]).*");
  }

  private static Lane lane(String label, Binding row, String first, String last) {
    int from = place(row, first);
    int until = place(row, last) + 1;
    String start = Table.text(row.get(first));
    String end = Table.text(row.get(last));
    String told = start.equals(end) ? start : start + " to " + end;
    return new Lane(label, marks(from, until), told, false);
  }

  private static List<Mark> marks(int from, int until) {
    return until > from
        ? List.of(Mark.between(from, until, YEAR))
        : List.of(Mark.between(0, until, YEAR), Mark.between(from, YEAR, YEAR));
  }

  /** How many months after April; a month is written {@code --09}. */
  private static int place(Binding row, String column) {
    int month = Integer.parseInt(row.get(column).getLiteralLexicalForm().substring(2, 4));
    return Math.floorMod(month - Month.APRIL.getValue(), YEAR);
  }
}
