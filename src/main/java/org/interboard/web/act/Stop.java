package org.interboard.web.act;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Rows;

/** A day on which a verdict may change, and what begins or ends on it. */
public record Stop(LocalDate day, List<String> what) {
  private static final String QUERY = "org/interboard/web/act/days.rq";
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  static List<Stop> all(KnowledgeGraph graph) {
    return Rows.of(graph, QUERY).stream().map(Stop::of).toList();
  }

  private static Stop of(Map<String, String> row) {
    Stream<String> what = Arrays.stream(row.get("what").split("; ")).sorted();
    return new Stop(LocalDate.parse(row.get("day")), what.toList());
  }

  public String words() {
    return words(day);
  }

  /** The day as people write it. */
  public static String words(LocalDate day) {
    return WORDS.format(day);
  }
}
