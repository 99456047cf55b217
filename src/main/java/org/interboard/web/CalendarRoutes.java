package org.interboard.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interboard.calendar.CalendarFile;
import org.interboard.calendar.Clash;
import org.interboard.calendar.YearCalendar;
import org.interboard.question.QuestionBook;

/** The year's calendar of an area or board, for diaries, programs and people. */
final class CalendarRoutes {
  private static final Representation ICS = new Representation("ics", "text/calendar");
  private static final List<Representation> FORMS =
      Stream.concat(QuestionRoutes.ANSWER.stream(), Stream.of(ICS)).toList();

  private final QuestionBook book;
  private final Catalogue catalogue;

  private CalendarRoutes(QuestionBook book) {
    this.book = book;
    this.catalogue = Catalogue.of(book);
  }

  static List<Route> over(QuestionBook book) {
    CalendarRoutes calendar = new CalendarRoutes(book);
    return List.of(
        Route.get("/api/calendar", calendar::show),
        Route.get("/calendar", calendar::page),
        Route.get("/api/calendar.ics", calendar::diary),
        Route.get("/api/calendar/undated", calendar::undated));
  }

  private void diary(Context ctx) {
    write(ctx, YearCalendar.of(book, given(ctx)));
  }

  private void show(Context ctx) {
    Representation wanted = Negotiation.choose(ctx, FORMS);
    Map<String, List<String>> given = given(ctx);
    YearCalendar calendar = YearCalendar.of(book, given);
    if (wanted.equals(ICS)) {
      write(ctx, calendar);
    } else if (wanted.equals(Representation.HTML)) {
      page(ctx);
    } else {
      QuestionRoutes.write(ctx, calendar.dated(), wanted);
    }
  }

  private void page(Context ctx) {
    Map<String, List<String>> given = given(ctx);
    YearCalendar calendar = YearCalendar.of(book, given);
    Catalogue.Entry entry = catalogue.entry(calendar.dated().question());
    CalendarPage page = CalendarPage.of(calendar, Clash.of(book, given), entry, given);
    Pages.show(ctx, "calendar", Map.of("page", page));
  }

  private void undated(Context ctx) {
    Representation wanted = Negotiation.choose(ctx, QuestionRoutes.ANSWER);
    if (wanted.equals(Representation.HTML)) {
      ctx.redirect("/questions/undated-duties?" + Link.query(QueryString.of(ctx)));
    } else {
      QuestionRoutes.write(ctx, book.ask("undated-duties", given(ctx)), wanted);
    }
  }

  private static Map<String, List<String>> given(Context ctx) {
    Map<String, List<String>> given = QueryString.of(ctx);
    given.remove("format");
    return given;
  }

  private void write(Context ctx, YearCalendar calendar) {
    if (calendar.entries().isEmpty() && calendar.undated().rows().isEmpty()) {
      throw new Problem(
          404,
          "No duty of what was asked for belongs in a year, so there is no calendar of it. The"
              + " duties that wait for something are at /api/questions/triggered-duties.");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CalendarFile.write(calendar, LocalDate.now(), bytes);
    String name = "inline; filename=\"duties-%d.ics\"".formatted(calendar.year());
    Delivery.send(
        ctx,
        Parcel.of(ICS, bytes.toByteArray(), book.version())
            .with(Map.of("Content-Disposition", name)));
  }
}
