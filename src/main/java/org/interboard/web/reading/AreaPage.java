package org.interboard.web.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interboard.question.QuestionBook;
import org.interboard.web.Link;
import org.interboard.web.frame.Navigation;

/** An area's instrument in words: everything that it says, each part with its place. */
public record AreaPage(
    String name,
    String slug,
    List<Line> instruments,
    Map<String, List<Line>> boards,
    Map<String, List<Line>> duties,
    int dutyCount,
    List<Round> year,
    List<Line> undated,
    Map<String, List<Line>> priorities,
    int priorityCount,
    List<Line> citations,
    List<Line> gaps,
    List<Line> signOffs) {
  private static final Set<String> BY_AREA = Set.of("Compare", "Calendar", "Network");
  private static final String NOBODY = "Nobody in particular, or not said";

  static AreaPage of(QuestionBook book, String slug) {
    List<Line> instruments = Line.of(book, "instruments", slug);
    List<Line> duties = Line.of(book, "duties", slug);
    List<Line> priorities = Line.of(book, "priorities", slug);
    return new AreaPage(
        instruments.get(0).text("area"),
        slug,
        instruments,
        boards(Line.of(book, "boards", slug)),
        Line.by(duties, AreaPage::bearers),
        distinct(duties, "duty"),
        Round.of(Line.of(book, "calendar", slug)),
        Line.of(book, "undated-duties", slug),
        Line.by(priorities, line -> List.of(line.has("theme") ? line.text("theme") : "No theme")),
        distinct(priorities, "priority"),
        Line.of(book, "citations", slug),
        Line.of(book, "gaps", slug),
        Line.of(book, "sign-offs", slug));
  }

  private static List<String> bearers(Line duty) {
    return duty.has("bearers") ? duty.names("bearers") : List.of(NOBODY);
  }

  /** The lines of a board together: one for each law that its type rests on; parties come first. */
  private static Map<String, List<Line>> boards(List<Line> lines) {
    Map<String, List<Line>> boards = new LinkedHashMap<>();
    lines.forEach(
        line -> boards.computeIfAbsent(line.text("board"), any -> new ArrayList<>()).add(line));
    return boards;
  }

  private static int distinct(List<Line> lines, String column) {
    return (int) lines.stream().map(line -> line.address(column)).distinct().count();
  }

  /** How many of the boards are parties, not only named. */
  public long parties() {
    return boards.values().stream()
        .filter(lines -> lines.get(0).text("standing").equals("party"))
        .count();
  }

  /** Whether any duty has its months. */
  public boolean hasYear() {
    return year.stream().anyMatch(month -> !month.duties().isEmpty());
  }

  /** Each date that belongs to such a document, or that it is not stated. */
  public Map<String, String> dates(Line instrument) {
    Map<String, String> dates = new LinkedHashMap<>();
    dates.put("In effect from", given(instrument, "effectiveFrom"));
    dates.put("Approved", given(instrument, "approvedOn"));
    dates.put("Agreed", given(instrument, "agreedOn"));
    dates.put("Published", given(instrument, "publishedOn"));
    dates.put("Next review", given(instrument, "nextReview"));
    dates.put("Reviewed", given(instrument, "reviewFrequency"));
    return dates;
  }

  private static String given(Line instrument, String column) {
    return instrument.has(column) ? instrument.text(column) : "Not stated";
  }

  /** Where there is more of this area: pages that show it beside others, and files. */
  public List<Link> more() {
    List<Link> more = new ArrayList<>();
    Navigation.PLACES.stream()
        .filter(place -> BY_AREA.contains(place.text()))
        .forEach(place -> more.add(new Link(words(place), place.address() + "?area=" + slug)));
    more.add(new Link("Diary file (.ics)", "/api/calendar.ics?area=" + slug));
    more.add(new Link("All of it as Turtle", "/graph/" + slug + ".ttl"));
    more.add(new Link("Every fact with its place", "/graph/" + slug));
    return more;
  }

  private static String words(Link place) {
    return place.text().equals("Compare") ? "Compare with…" : place.text();
  }
}
