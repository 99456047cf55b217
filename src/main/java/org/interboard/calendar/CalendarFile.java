package org.interboard.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A calendar as an iCalendar file (RFC 5545): one all-day event a duty, a yearly one repeated for
 * ten years from the one asked for, which leaves the diary free; the same duty has the same UID in
 * every file. Where no duty has a month, those without one are tasks without a date.
 */
public final class CalendarFile {
  private static final int YEARS = 10;
  private final YearCalendar calendar;
  private final LocalDate made;

  private CalendarFile(YearCalendar calendar, LocalDate made) {
    this.calendar = calendar;
    this.made = made;
  }

  /** Writes the calendar as made on that day, the same bytes all day long. */
  public static void write(YearCalendar calendar, LocalDate made, OutputStream out) {
    boolean valid = !(calendar.entries().isEmpty() && calendar.undated().rows().isEmpty());
    StringWriter text = new StringWriter();
    try { // the standard wants a component where there is none
      new CalendarOutputter(valid).output(new CalendarFile(calendar, made).whole(), text);
      out.write(Folded.text(text.toString()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Calendar whole() {
    Calendar whole = new Calendar();
    whole.add(new ProdId("-//Interboard//Duties//EN"));
    whole.add(ImmutableVersion.VERSION_2_0);
    whole.add(ImmutableCalScale.GREGORIAN);
    whole.add(new XProperty("X-WR-CALNAME", title()));
    whole.add(new XProperty("X-WR-CALDESC", remark()));
    calendar.entries().stream().flatMap(this::events).forEach(whole::add);
    if (calendar.entries().isEmpty()) {
      calendar.undated().rows().stream().map(this::toDo).forEach(whole::add);
    }
    return whole;
  }

  private String title() {
    List<String> areas =
        Stream.of(calendar.dated(), calendar.undated())
            .flatMap(answer -> answer.rows().stream())
            .map(row -> row.get("areaLabel").getLiteralLexicalForm())
            .distinct()
            .sorted()
            .toList();
    return "Duties of boards" + (areas.isEmpty() ? "" : ": " + String.join(", ", areas));
  }

  private String remark() {
    return "Read from published documents. Left out, as no month is given: %d."
        .formatted(calendar.undated().rows().size());
  }

  /** The event, and the years in which it is a day longer or shorter (RFC 5545, 3.8.4.4). */
  private Stream<VEvent> events(YearCalendar.Entry entry) {
    VEvent first = event(entry.duty(), entry.span());
    if (!entry.yearly()) {
      return Stream.of(first);
    }
    first.add(new RRule<LocalDate>("FREQ=YEARLY;COUNT=" + YEARS));
    return Stream.concat(
        Stream.of(first),
        entry.duty().window().unlike(calendar.year(), YEARS).stream()
            .map(span -> exception(entry.duty(), span)));
  }

  /**
   * What has no month, where nothing has one: a task without a date, as a calendar needs a part.
   */
  private VToDo toDo(Binding duty) {
    String iri = duty.get("duty").getURI();
    VToDo toDo = new VToDo(false);
    toDo.add(new Uid(uid(iri)));
    toDo.add(new DtStamp(made.atStartOfDay(ZoneOffset.UTC).toInstant()));
    toDo.add(new Summary(text(duty, "areaLabel") + ": " + text(duty, "dutyLabel")));
    toDo.add(
        new Description(
            "No month is given.\nSource: %s: “%s”"
                .formatted(text(duty, "locator"), text(duty, "phrase"))));
    toDo.add(new Url(URI.create(iri)));
    return toDo;
  }

  private static String text(Binding row, String column) {
    return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm).orElse("");
  }

  private VEvent exception(DatedDuty duty, Span span) {
    VEvent event = event(duty, span);
    event.add(new RecurrenceId<>(span.first()));
    return event;
  }

  private VEvent event(DatedDuty duty, Span span) {
    VEvent event = new VEvent(false);
    event.add(new Uid(uid(duty.iri())));
    event.add(new DtStamp(made.atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.add(new DtStart<>(span.first()));
    event.add(new DtEnd<>(span.dayAfter()));
    event.add(new Summary(duty.area() + ": " + duty.label()));
    event.add(new Description(new DutyText(duty).text()));
    event.add(new Url(URI.create(duty.iri())));
    if (!duty.themes().isEmpty()) {
      event.add(new Categories(new TextList(duty.themes())));
    }
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }

  /** A UUID made from the IRI alone (RFC 7986, 5.3). */
  private static String uid(String iri) {
    return UUID.nameUUIDFromBytes(iri.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
