package org.interboard.web.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.interboard.graph.Loaded;
import org.interboard.graph.Packed;
import org.interboard.web.Publication;

/** What this is, how the documents were read, and what is not certain, in numbers. */
public record AboutPage(
    Loaded loaded,
    List<Line> sources,
    Map<String, Integer> unsaid,
    int readings,
    String howRead,
    Map<String, String> uncertain,
    String terms) {
  private static final Pattern POINT = Pattern.compile("(?m)^- \\*\\*(.+?)\\*\\*: (.+)$");

  /** The chapters on reading, doubt and terms are those of the data's own README. */
  static AboutPage of(Publication publication) {
    return new AboutPage(
        publication.graph().loaded(),
        Line.of(publication.book(), "sources", Map.of()),
        unsaid(Line.of(publication.book(), "gaps-by-reason", Map.of())),
        Line.of(publication.book(), "interpretations", Map.of()).size(),
        plain(chapter("How it was read")),
        points(chapter("What is uncertain")),
        plain(chapter("Terms of use")));
  }

  private static String chapter(String title) {
    String readme = Packed.text("interboard/data/README.md");
    int start = readme.indexOf("## " + title) + title.length() + 3;
    int end = readme.indexOf("\n## ", start);
    return readme.substring(start, end < 0 ? readme.length() : end).strip();
  }

  private static Map<String, String> points(String chapter) {
    Map<String, String> points = new LinkedHashMap<>();
    POINT.matcher(chapter).results().forEach(each -> points.put(each.group(1), each.group(2)));
    return points;
  }

  private static String plain(String markdown) {
    return markdown.replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1").replace("`", "");
  }

  private static Map<String, Integer> unsaid(List<Line> gaps) {
    Map<String, Integer> counts = new TreeMap<>();
    gaps.forEach(
        line ->
            counts.merge(line.text("reason"), Integer.parseInt(line.text("gaps")), Integer::sum));
    return counts;
  }
}
