package org.interboard.web.picture;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.question.Answer;
import org.interboard.question.Table;

/** Numbers as bars, as long as their share in the greatest. */
final class Numbers {
  private Numbers() {}

  static Chart bars(Answer answer, String column) {
    List<Binding> rows = answer.rows().stream().filter(row -> row.contains(column)).toList();
    double greatest = rows.stream().mapToDouble(row -> number(row, column)).max().orElse(0);
    List<Lane> lanes =
        rows.stream()
            .map(row -> lane(Lane.label(answer, row), number(row, column), greatest))
            .toList();
    String heading = Table.head(Var.alloc(column));
    return new Chart(heading, "number", List.of(), lanes, answer.rows().size() - rows.size());
  }

  /** How many rows say the same, the most first. */
  static Chart counts(Answer answer) {
    Map<String, Long> counts =
        answer.rows().stream()
            .map(row -> Lane.label(answer, row))
            .filter(label -> !label.isEmpty())
            .collect(
                Collectors.groupingBy(label -> label, LinkedHashMap::new, Collectors.counting()));
    long greatest = counts.values().stream().mapToLong(count -> count).max().orElse(0);
    long drawn = counts.values().stream().mapToLong(count -> count).sum();
    List<Lane> lanes =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(count -> lane(count.getKey(), count.getValue(), greatest))
            .toList();
    return new Chart(
        "How many rows of each", "name", List.of(), lanes, (int) (answer.rows().size() - drawn));
  }

  private static Lane lane(String label, double number, double greatest) {
    List<Mark> marks =
        number == 0 ? List.of() : List.of(Mark.between(0, number, Math.max(1, greatest)));
    String told = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return new Lane(label, marks, told, false);
  }

  private static double number(Binding row, String column) {
    return Double.parseDouble(row.get(column).getLiteralLexicalForm());
  }
}
