package org.interboard.web.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.interboard.question.QuestionBook;
import org.interboard.web.Publication;

/** The law behind the boards: through time, what rests on it, and where a document is behind it. */
public record LawPage(
    String today,
    Timeline timeline,
    List<Line> law,
    List<Stale> stale,
    Map<String, List<Line>> lostFooting,
    Map<String, List<Line>> wrong) {

  static LawPage of(Publication publication) {
    LocalDate today = LocalDate.now();
    Map<String, List<String>> asOf = Map.of("asOf", List.of(today.toString()));
    return new LawPage(
        today.toString(),
        Timeline.of(publication.graph(), today),
        Line.of(publication.graph(), "law"),
        Stale.all(publication.graph()),
        byArea(Line.of(publication.book(), "lost-footing", asOf)),
        byArea(wrong(publication.book())));
  }

  private static List<Line> wrong(QuestionBook book) {
    return Line.of(book, "citations", Map.of()).stream()
        .filter(line -> line.has("problems"))
        .toList();
  }

  private static Map<String, List<Line>> byArea(List<Line> lines) {
    return Line.by(lines, line -> List.of(line.text("area")));
  }
}
