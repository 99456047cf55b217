package org.interboard.web.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Rows;

/** Law through the years as a picture: a bar for each, from its first day to its last. */
public record Timeline(List<Bar> bars, double today) {
  public static final int FIRST_YEAR = 1998;
  public static final int LEFT = 420;
  public static final int WIDTH = 1080;
  private static final int ROOM = 58;
  private static final int LINE = 26;
  private static final int TOP = 44;

  /** One line of the picture: its words, where the bar lies, whether it has ended. */
  public record Bar(
      String lane, String label, String told, double x, double width, int y, boolean ended) {
    /** As much of the words as there is room for beside the bar. */
    public String shortened() {
      return label.length() <= ROOM ? label : label.substring(0, ROOM - 1).strip() + "…";
    }
  }

  /** A year that is written at the edge. */
  public record Tick(int year, double x) {}

  static Timeline of(KnowledgeGraph graph, LocalDate today) {
    List<Map<String, String>> rows = Rows.of(graph, "pages/timeline.rq");
    return new Timeline(
        IntStream.range(0, rows.size()).mapToObj(at -> bar(rows.get(at), at, today)).toList(),
        x(today));
  }

  private static Bar bar(Map<String, String> row, int at, LocalDate today) {
    Optional<LocalDate> until = Optional.ofNullable(row.get("until")).map(Timeline::firstDay);
    double from = x(firstDay(row.get("from")));
    double to = x(until.orElse(today.plusMonths(6)));
    String told = row.get("from") + " to " + row.getOrDefault("until", "today");
    boolean ended = until.filter(day -> !day.isAfter(today)).isPresent();
    return new Bar(
        row.get("lane"),
        row.get("label"),
        told,
        from,
        Math.max(3, to - from),
        TOP + at * LINE,
        ended);
  }

  /** The first day of what is written as a day, a month or a year. */
  private static LocalDate firstDay(String written) {
    return LocalDate.parse((written + "-01-01").substring(0, 10));
  }

  private static double x(LocalDate day) {
    double years = day.getYear() + (day.getDayOfYear() - 1) / 366.0 - FIRST_YEAR;
    double all = LocalDate.now().getYear() + 1.5 - FIRST_YEAR;
    return Math.round(10 * (LEFT + Math.max(0, years / all) * (WIDTH - LEFT))) / 10.0;
  }

  public List<Tick> ticks() {
    return IntStream.iterate(2000, year -> year <= LocalDate.now().getYear(), year -> year + 5)
        .mapToObj(year -> new Tick(year, x(LocalDate.of(year, 1, 1))))
        .toList();
  }

  public int height() {
    return TOP + bars.size() * LINE + 8;
  }
}
