package org.interboard.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.interboard.calendar.Clash;
import org.interboard.calendar.YearCalendar;
import org.interboard.calendar.YearPicture;
import org.interboard.question.Cell;

/**
 * A year's calendar for people: its fields as they were filled in, its duties as a picture and as a
 * list, what comes in a doubtful order, its other forms.
 */
public record CalendarPage(
    YearCalendar calendar,
    YearPicture picture,
    List<Clash> clashes,
    List<Catalogue.Slot> slots,
    Map<String, List<String>> given,
    List<Link> downloads) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  static CalendarPage of(
      YearCalendar calendar,
      List<Clash> clashes,
      Catalogue.Entry entry,
      Map<String, List<String>> given) {
    Map<String, List<String>> all = new LinkedHashMap<>(given);
    all.put("year", List.of(String.valueOf(calendar.year())));
    all.values().removeIf(values -> values.stream().allMatch(String::isEmpty));
    return new CalendarPage(
        calendar,
        YearPicture.of(calendar),
        clashes,
        entry.parameters(),
        all,
        downloads(Link.query(all)));
  }

  private static List<Link> downloads(String query) {
    Stream<Link> tables =
        Stream.of("csv", "json", "tsv", "xml")
            .map(form -> new Link(form, "/api/calendar?" + query + "&format=" + form));
    Link diary = new Link("ics, for a diary", "/api/calendar.ics?" + query);
    return Stream.concat(Stream.of(diary), tables).toList();
  }

  /** The page of the year before or after. */
  public Link year(int step) {
    Map<String, List<String>> other = new LinkedHashMap<>(given);
    String year = String.valueOf(calendar.year() + step);
    other.put("year", List.of(year));
    return new Link(year, "/calendar?" + Link.query(other));
  }

  /** Whether a value of a list was chosen. */
  public boolean chosen(Catalogue.Slot slot, String value) {
    return given.getOrDefault(slot.name(), List.of()).contains(value);
  }

  /** Whether the duty stands in a doubtful order to another. */
  public boolean clashes(YearCalendar.Entry entry) {
    return clashes.stream().anyMatch(clash -> clash.concerns(entry.duty().iri()));
  }

  /** The areas that have duties without a month. */
  public List<String> undatedAreas() {
    return calendar.undated().table().rows().stream().map(CalendarPage::area).distinct().toList();
  }

  /** The duties of an area without a month. */
  public List<List<Cell>> undated(String area) {
    return calendar.undated().table().rows().stream()
        .filter(row -> area(row).equals(area))
        .toList();
  }

  private static String area(List<Cell> row) {
    return row.get(0).text();
  }

  /** Where we say what we know of one of our things. */
  public String address(String iri) {
    return Link.local(iri);
  }

  /** A day as people write it. */
  public String day(LocalDate day) {
    return DAY.format(day);
  }
}
