package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year's calendar as a diary, a program or a browser asks for it. */
class CalendarRoutesTest {
  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.of(Sources.bundled());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

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
    assertThat(site.get("/api/calendar.ics?area=dudley&year=2027").body())
        .doesNotContain("BEGIN:VEVENT");
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
