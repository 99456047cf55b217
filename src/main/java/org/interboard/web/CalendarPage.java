package org.interboard.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.interboard.calendar.YearCalendar;

/** A year's calendar for people: its fields as they were filled in, its duties, its other forms. */
public record CalendarPage(
    YearCalendar calendar,
    List<Catalogue.Slot> slots,
    Map<String, List<String>> given,
    List<Link> downloads) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  static CalendarPage of(
      YearCalendar calendar, Catalogue.Entry entry, Map<String, List<String>> given) {
    Map<String, List<String>> all = new LinkedHashMap<>(given);
    all.put("year", List.of(String.valueOf(calendar.year())));
    String query = Link.query(all);
    List<Link> downloads =
        Stream.of("csv", "json", "tsv", "xml")
            .map(form -> new Link(form, "/api/calendar?" + query + "&format=" + form))
            .toList();
    Link diary = new Link("ics, for a diary", "/api/calendar.ics?" + query);
    return new CalendarPage(
        calendar,
        entry.parameters(),
        all,
        Stream.concat(Stream.of(diary), downloads.stream()).toList());
  }

  /** Whether a value of a list was chosen. */
  public boolean chosen(Catalogue.Slot slot, String value) {
    return given.getOrDefault(slot.name(), List.of()).contains(value);
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
