package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas side by side, asked for over HTTP on the data that we ship. */
class CompareRoutesTest {
  private static final String TWO = "/api/compare?area=walsall&area=medway";
  private static final Site site = Site.shipped();

  @Test
  void a_cell_has_its_state_and_its_evidence() throws JsonProcessingException {
    JsonNode cells = json(TWO + "&aspect=owner").at("/aspects/0/cells");
    assertThat(cells.at("/0/state").asText()).isEqualTo("states");
    assertThat(cells.at("/0/points/0/places/0/locator").asText()).isNotBlank();
    assertThat(cells.at("/1/state").asText()).isEqualTo("silent");
    assertThat(cells.at("/1/why").asText()).startsWith("Not stated");
  }

  @Test
  void counts_leave_out_what_cannot_be_told_and_what_is_not_applicable()
      throws JsonProcessingException {
    JsonNode tally = json("/api/compare?aspect=dispute").at("/aspects/0/tally");
    assertThat(tally.at("/words").asText()).isEqualTo("1 of 4; not counted: 1 cannot be told");
    assertThat(json("/api/compare?aspect=standing").at("/aspects/0/tally/notApplicable").asInt())
        .isEqualTo(1);
  }

  @Test
  void two_areas_are_read_closely_and_likened() throws JsonProcessingException {
    JsonNode both = json(TWO);
    assertThat(both.at("/closeReading/0/slug").asText()).isEqualTo("duties");
    assertThat(both.at("/closeReading/0/both/0/percent").asInt()).isEqualTo(100);
    assertThat(both.at("/similarity/0/percent").asInt()).isBetween(1, 99);
  }

  @Test
  void the_day_decides_on_the_law_and_on_whether_a_document_holds() throws JsonProcessingException {
    String law = "/api/compare?area=dudley&aspect=law-beneath&asOf=";
    assertThat(json(law + "2016-06-01").at("/aspects/0").toString()).doesNotContain("ended 2019");
    assertThat(json(law + "2026-01-01").at("/aspects/0").toString()).contains("ended 2019-09-29");
    String holds = "/api/compare?area=sandwell&aspect=in-effect&asOf=";
    assertThat(json(holds + "2016-06-01").at("/aspects/0/cells/0/points/0/value").asText())
        .startsWith("not yet made");
    assertThat(json(holds + "2026-01-01").at("/aspects/0/cells/0/state").asText())
        .isEqualTo("cannot be told");
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv; charset=utf-8",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "md, text/markdown; charset=utf-8",
    "html, text/html; charset=utf-8"
  })
  void the_same_is_had_in_other_forms(String form, String type) {
    HttpResponse<String> answer = site.get(TWO + "&aspect=owner&format=" + form);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(";c", "; c"))
        .isEqualToIgnoringCase(type);
  }

  @Test
  void what_was_recorded_of_a_cell_stands_in_the_table_once() {
    String table = site.get("/api/compare?area=walsall&aspect=responsibilities&format=csv").body();
    assertThat(table).containsOnlyOnce("Lost in the text: Which board answers for a priority");
  }

  @Test
  void no_row_of_the_workbook_is_taller_than_Excel_shows() throws IOException {
    String three = "/api/compare?aspect=gaps&aspect=strength&aspect=reporting-flows&format=xlsx";
    try (XSSFWorkbook book = new XSSFWorkbook(site.at(three).toURL().openStream())) {
      assertThat(book)
          .allSatisfy(
              sheet ->
                  assertThat(sheet).allMatch(row -> row.getHeightInPoints() < 409, "can be shown"));
      assertThat(book.getSheet("Overview"))
          .extracting(row -> row.getCell(5).getStringCellValue())
          .anyMatch(text -> text.endsWith("more, on the sheet reporting-flows"));
    }
  }

  @Test
  void an_answer_is_not_sent_twice_and_its_receipt_can_be_checked() {
    HttpResponse<String> first = site.get(TWO + "&aspect=owner");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    String receipt = first.headers().firstValue("X-Receipt").orElseThrow();
    assertThat(site.get(TWO + "&aspect=owner", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(site.get(TWO + "&aspect=owner&receipt=" + receipt).statusCode()).isEqualTo(200);
    assertThat(site.get(TWO + "&aspect=dates&receipt=" + receipt).statusCode()).isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource({
    "area=medwey, area, medway",
    "aspect=ownr, aspect, owner",
    "asOf=yesterday, asOf, 2019-09-29",
    "asof=2016-01-01, asof, asOf"
  })
  void what_is_not_known_is_refused_with_what_may_have_been_meant(
      String query, String parameter, String hint) throws JsonProcessingException {
    HttpResponse<String> answer = site.get("/api/compare?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode problem = new ObjectMapper().readTree(answer.body());
    assertThat(problem.at("/parameter").asText()).isEqualTo(parameter);
    assertThat(problem.toString()).contains(hint);
  }

  @Test
  void the_page_keeps_what_was_chosen_and_tells_states_in_words() {
    String page = site.get("/compare?area=walsall&area=medway&aspect=owner&asOf=2016-06-01").body();
    assertThat(page)
        .contains("<h1>Walsall and Medway side by side</h1>")
        .contains("value=\"walsall\" checked")
        .doesNotContain("value=\"dudley\" checked")
        .contains("value=\"2016-06-01\"")
        .contains("○ silent")
        .contains("format=xlsx");
  }

  private static JsonNode json(String path) throws JsonProcessingException {
    return new ObjectMapper().readTree(site.get(path).body());
  }
}
