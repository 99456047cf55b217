package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.interboard.Interboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The calendar of a trial protocol; the expected dates were worked out by hand. */
class CalendarCommandTest {
  private static final String HEAD =
      """
      @prefix ib: <https://w3id.org/interboard/ontology#> .
      @prefix ibc: <https://w3id.org/interboard/concept/> .
      @prefix id: <https://w3id.org/interboard/id/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;
  private static final String AREA =
      "<https://w3id.org/interboard/id/area/trial> a ib:Area ; skos:prefLabel \"Trial\"@en .";
  private static final String PROTOCOL =
      """
      <https://w3id.org/interboard/id/trial/instrument/protocol> a ib:Protocol ;
        skos:prefLabel "Trial protocol"@en ; ib:area <https://w3id.org/interboard/id/area/trial> .
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path folder;

  @BeforeEach
  void area() throws Exception {
    Files.createDirectories(folder.resolve("data/instruments"));
    Files.writeString(folder.resolve("data/areas.ttl"), HEAD + AREA);
  }

  @ParameterizedTest
  @CsvSource({
    "2027, 10, 02, 20271001, 20280301",
    "2026, 10, 02, 20261001, 20270301",
    "2027, 12, 04, 20271201, 20280501",
    "2027, 04, 04, 20270401, 20270501",
    "2027, 02, 02, 20270201, 20270301",
    "2028, 02, 02, 20280201, 20280301",
    "2100, 02, 02, 21000201, 21000301",
    "2027, 12, 12, 20271201, 20280101",
    "2027, 01, 12, 20270101, 20280101"
  })
  void a_window_is_whole_days_and_ends_on_the_day_after_its_last(
      String year, String from, String to, String start, String end) throws Exception {
    write(duty("report", from, to));

    VEvent event = calendar(year).<VEvent>getComponents("VEVENT").get(0);

    assertThat(value(event, "DTSTART")).isEqualTo(start);
    assertThat(value(event, "DTEND")).isEqualTo(end);
    assertThat(out.toString()).contains("DTSTART;VALUE=DATE:").contains("DTEND;VALUE=DATE:");
    assertThat(value(event, "RRULE")).isEqualTo("FREQ=YEARLY;COUNT=10");
    assertThat(value(event, "SUMMARY")).isEqualTo("Trial: Report report");
    assertThat(value(event, "URL")).isEqualTo("https://w3id.org/interboard/id/trial/duty/report");
  }

  @Test
  void a_repeated_window_has_its_29_February_in_leap_years_alone() throws Exception {
    write(duty("report", "10", "02"));

    List<VEvent> events = calendar("2026").getComponents("VEVENT");

    assertThat(events)
        .extracting(event -> value(event, "DTSTART") + " " + value(event, "DTEND"))
        .containsExactly(
            "20261001 20270301", "20271001 20280301", "20311001 20320301", "20351001 20360301");
    assertThat(events.subList(1, 4))
        .allSatisfy(
            event -> {
              assertThat(value(event, "RECURRENCE-ID")).isEqualTo(value(event, "DTSTART"));
              assertThat(event.getProperty("RRULE")).isEmpty();
            });
    assertThat(events).extracting(event -> value(event, "UID")).containsOnly(uid(events.get(0)));
  }

  @Test
  void a_duty_keeps_its_UID_from_year_to_year_and_shares_it_with_no_other() throws Exception {
    write(duty("report", "04", "04") + duty("present", "04", "04"));

    List<String> first = uids(calendar("2027"));
    assertThat(first).hasSize(2).doesNotHaveDuplicates();
    assertThat(uids(calendar("2030"))).isEqualTo(first);
  }

  @Test
  void a_duty_without_a_month_gets_no_date_but_is_listed() throws Exception {
    write(duty("report", "04", "04") + undated("meet"));

    assertThat(calendar("2027").<VEvent>getComponents("VEVENT")).hasSize(1);
    assertThat(out.toString()).doesNotContain("Meet");

    assertThat(run("--year", "2027")).isZero();
    assertThat(out.toString())
        .contains("2027: 1 with a month")
        .contains("1 Apr 2027  30 Apr 2027")
        .contains("no calendar: 1")
        .containsPattern("Meet +Every year");
  }

  @Test
  void without_any_month_the_calendar_is_empty_and_says_so() throws Exception {
    write(undated("meet"));
    assertThat(run("--year", "2027", "-o", folder.resolve("trial.ics").toString())).isZero();
    assertThat(err.toString()).contains("0 duties of 2027").contains("not among them: 1");
    assertThat(Files.readString(folder.resolve("trial.ics")).replace("\r\n ", ""))
        .doesNotContain("VEVENT")
        .contains("no month is given: 1.");
  }

  @Test
  void tables_for_programs_give_the_days() throws Exception {
    write(duty("report", "10", "02"));
    assertThat(run("--year", "2027", "--format", "csv")).isZero();
    assertThat(out.toString()).contains("from,to").contains("2027-10-01,2028-02-29");
  }

  @ParameterizedTest
  @CsvSource({
    "--year, twenty, takes one year from 1900 to 2200",
    "--year, 20270, takes one year from 1900 to 2200",
    "--area, trail, \"trail\" is not known here as an area. Possible: trial",
    "--format, pdf, ics"
  })
  void a_mistake_is_explained(String option, String value, String explanation) throws Exception {
    write(duty("report", "04", "04"));
    assertThat(run(option, value)).isEqualTo(2);
    assertThat(err.toString()).contains(explanation).doesNotContain("\tat ");
  }

  private static String duty(String slug, String from, String to) {
    return undated(slug)
        + """
        <https://w3id.org/interboard/id/trial/duty/%s> ib:windowStart "--%s"^^xsd:gMonth ;
          ib:windowEnd "--%s"^^xsd:gMonth .
        """
            .formatted(slug, from, to);
  }

  private static String undated(String slug) {
    return """
    <https://w3id.org/interboard/id/trial/duty/%s> a ib:AgreedDuty ;
      skos:prefLabel "%s"@en ; ib:action ibc:action-meet ; ib:frequency ibc:frequency-annual ;
      ib:instrument <https://w3id.org/interboard/id/trial/instrument/protocol> .
    """
        .formatted(slug, slug.equals("meet") ? "Meet" : "Report " + slug);
  }

  private void write(String duties) throws Exception {
    Files.writeString(folder.resolve("data/instruments/trial.ttl"), HEAD + PROTOCOL + duties);
  }

  private Calendar calendar(String year) throws Exception {
    assertThat(run("--year", year, "--format", "ics")).as(err.toString()).isZero();
    return new CalendarBuilder().build(new StringReader(out.toString()));
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    CommandLine line = Interboard.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
    return line.execute(
        java.util.stream.Stream.of(
                List.of("calendar", "--data", folder.toString()), List.of(arguments))
            .flatMap(List::stream)
            .toArray(String[]::new));
  }

  private static List<String> uids(Calendar calendar) {
    return calendar.<VEvent>getComponents("VEVENT").stream().map(CalendarCommandTest::uid).toList();
  }

  private static String uid(VEvent event) {
    return value(event, "UID");
  }

  private static String value(VEvent event, String name) {
    return event.getProperty(name).map(Property::getValue).orElse("");
  }
}
