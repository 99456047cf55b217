package org.interboard.web.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Rows;

/** Law through the years as a picture: a bar for each, from its first day to its last. */
public record Timeline(List<Bar> bars, List<Heading> headings, double today) {
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

  /** What the bars beneath are of. */
  public record Heading(String lane, int y) {}

  /** A year that is written at the edge. */
  public record Tick(int year, double x) {}

  static Timeline of(KnowledgeGraph graph, LocalDate today) {
    List<Map<String, String>> rows = Rows.of(graph, "pages/timeline.rq");
    List<String> lanes = rows.stream().map(row -> row.get("lane")).distinct().toList();
    List<Bar> bars =
        IntStream.range(0, rows.size())
            .mapToObj(
                at -> bar(rows.get(at), y(at, lanes.indexOf(rows.get(at).get("lane"))), today))
            .toList();
    return new Timeline(bars, lanes.stream().map(lane -> heading(lane, bars)).toList(), x(today));
  }

  /** Every lane has a line of its own above its bars. */
  private static int y(int bar, int lane) {
    return TOP + (bar + lane + 1) * LINE;
  }

  private static Heading heading(String lane, List<Bar> bars) {
    int first =
        bars.stream().filter(bar -> bar.lane().equals(lane)).mapToInt(Bar::y).min().orElseThrow();
    return new Heading(lane, first - LINE / 2);
  }

  private static Bar bar(Map<String, String> row, int y, LocalDate today) {
    Optional<LocalDate> until = Optional.ofNullable(row.get("until")).map(Timeline::firstDay);
    double from = x(firstDay(row.get("from")));
    double to = x(until.orElse(today.plusMonths(6)));
    String told = row.get("from") + " to " + row.getOrDefault("until", "today");
    boolean ended = until.filter(day -> !day.isAfter(today)).isPresent();
    return new Bar(row.get("lane"), row.get("label"), told, from, Math.max(3, to - from), y, ended);
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
    return TOP + (bars.size() + headings.size()) * LINE + 8;
  }
}
