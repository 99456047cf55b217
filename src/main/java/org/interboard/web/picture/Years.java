package org.interboard.web.picture;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.question.Answer;
import org.interboard.web.linked.Wording;

/** Days as places on a line of years: of a time from its first day to its last, or of an event. */
record Years(Answer answer, List<String> columns, LocalDate today) {
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50};
  private static final int PARTS = 10;
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  static Chart of(Answer answer, List<String> columns) {
    return new Years(answer, columns, LocalDate.now()).chart();
  }

  private Chart chart() {
    List<Binding> dated =
        answer.rows().stream()
            .filter(row -> columns.stream().anyMatch(column -> place(row, column).isPresent()))
            .toList();
    List<Double> days =
        dated.stream()
            .flatMap(row -> columns.stream().flatMap(column -> place(row, column).stream()))
            .toList();
    int first = days.stream().mapToInt(Double::intValue).min().orElse(today.getYear());
    int last = days.stream().mapToInt(Double::intValue).max().orElse(today.getYear());
    int end = Math.max(last, isSpan() ? today.getYear() : last) + 1;
    int step = step(first, end);
    int start = first - first % step;
    int parts = (end - start + step - 1) / step;
    return new Chart(
        "Years",
        "date",
        IntStream.range(0, parts).mapToObj(at -> String.valueOf(start + at * step)).toList(),
        dated.stream().map(row -> lane(row, start, parts * step)).distinct().toList(),
        answer.rows().size() - dated.size());
  }

  private boolean isSpan() {
    return columns.size() > 1;
  }

  private static int step(int first, int end) {
    return IntStream.of(STEPS)
        .filter(step -> (end - first) / step < PARTS)
        .findFirst()
        .orElse(STEPS[STEPS.length - 1]);
  }

  private Lane lane(Binding row, int start, int units) {
    double from = place(row, columns.get(0)).orElse((double) start);
    double until =
        (isSpan() ? place(row, columns.get(1)) : end(row)).orElse((double) start + units);
    boolean past = isSpan() && until <= number(today);
    Mark mark = Mark.between(from - start, until - start, units);
    return new Lane(Lane.label(answer, row), List.of(mark), told(row), past);
  }

  /** Where the day, the month or the year of an event ends. */
  private Optional<Double> end(Binding row) {
    double length =
        switch (row.get(columns.get(0)).getLiteralLexicalForm().length()) {
          case YEAR_LENGTH -> 1;
          case MONTH_LENGTH -> 1 / 12.0;
          default -> 0;
        };
    return place(row, columns.get(0)).map(start -> start + length);
  }

  private String told(Binding row) {
    String from = words(row, columns.get(0));
    String until = isSpan() ? words(row, columns.get(1)) : "";
    if (until.isEmpty()) {
      return isSpan() ? "from " + from : from;
    }
    return from.isEmpty() ? "until " + until : from + " to " + until;
  }

  private static String words(Binding row, String column) {
    return Stream.ofNullable(row.get(column)).map(Wording::of).findFirst().orElse("");
  }

  /** A day, a month or a year as a number of years; nothing where something else is written. */
  private static Optional<Double> place(Binding row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(Node::getLiteralLexicalForm)
        .flatMap(Years::firstDay)
        .map(Years::number);
  }

  private static Optional<LocalDate> firstDay(String written) {
    String padded = written + "-01-01";
    try {
      return Optional.of(
          LocalDate.parse(padded.substring(0, Math.min(DAY_LENGTH, padded.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static double number(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
  }
}
