package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year's calendar as a diary, a program or a browser asks for it. */
class CalendarRoutesTest {
  private static final Site site = Site.shipped();

  @Test
  void a_diary_gets_the_duties_of_an_area() throws Exception {
    HttpResponse<String> answer = site.get("/api/calendar.ics?area=medway&year=2027");

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/calendar")
        .endsWithIgnoringCase("charset=utf-8");
    assertThat(new CalendarBuilder().build(new StringReader(answer.body())).<VEvent>getComponents())
        .extracting(event -> event.getProperty("SUMMARY").orElseThrow().getValue())
        .contains("Medway: Corporate parenting board presents its annual report");
    assertThat(answer.body()).contains("DTEND;VALUE=DATE:20280301");
  }

  @Test
  void no_line_of_it_is_longer_than_the_standard_wants_and_none_is_broken_within_a_character() {
    String body = site.get("/api/calendar.ics?area=medway&year=2027").body();

    assertThat(body.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(body).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
    assertThat(body.replace("\r\n ", "")).contains("5.3: “Between October and February”");
  }

  @Test
  void a_board_narrows_it() {
    String body =
        site.get("/api/calendar?board=medway/corporate-parenting-board&year=2027&format=csv")
            .body();
    assertThat(body).contains("2027-04-01,2027-04-30").doesNotContain("2028-02-29");
  }

  @Test
  void what_has_no_month_is_a_list_of_its_own() {
    assertThat(site.get("/api/calendar/undated?area=dudley", "Accept", "text/csv").body())
        .contains("/dudley/duty/");
  }

  @Test
  void an_area_whose_duties_have_no_month_is_a_valid_calendar_of_tasks_without_a_date()
      throws Exception {
    String body = site.get("/api/calendar.ics?area=dudley&year=2027").body();
    Calendar calendar = new CalendarBuilder().build(new StringReader(body));

    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(calendar.<VToDo>getComponents()).hasSizeGreaterThan(10);
    assertThat(body).doesNotContain("BEGIN:VEVENT", "DTSTART", "DUE");
    assertThat(body).contains("SUMMARY:Dudley: The adults board produces an annual report");
  }

  @Test
  void what_has_nothing_to_do_in_a_year_has_no_calendar() {
    HttpResponse<String> answer =
        site.get("/api/calendar.ics?board=dudley/cyp-partnership&area=medway");
    assertProblem(answer, 404);
    assertThat(answer.body()).contains("triggered-duties");
  }

  @Test
  void a_diary_that_has_the_calendar_already_need_not_fetch_it_again() {
    HttpResponse<String> first = site.get("/api/calendar.ics?area=medway&year=2027");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        site.get("/api/calendar.ics?area=medway&year=2027", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(site.get("/api/calendar.ics?area=medway&year=2028").headers().firstValue("ETag"))
        .isPresent()
        .isNotEqualTo(first.headers().firstValue("ETag"));
  }

  @Test
  void a_person_sees_both_lists() {
    String page = site.get("/api/calendar?area=medway&year=2027", "Accept", "text/html").body();
    assertThat(page)
        .contains("Calendar 2027", "1 October 2027", "29 February 2028", "without a month")
        .contains("/api/calendar.ics?area=medway&amp;year=2027");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/calendar.ics?year=x,         takes one year",
    "/api/calendar.ics?year=1&year=2,  takes one year",
    "/api/calendar.ics?area=medwy,     medway",
    "/api/calendar.ics?when=now,       takes no parameter",
    "/api/calendar?format=docx,        ics"
  })
  void a_mistake_is_a_problem_that_says_what_to_do(String address, String explanation) {
    HttpResponse<String> answer = site.get(address);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(explanation);
  }
}
