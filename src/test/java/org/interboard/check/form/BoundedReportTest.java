package org.interboard.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interboard.check.Report;
import org.interboard.check.Severity;
import org.interboard.web.ReportPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report on a draft with thousands of faults lists the first of them and counts all. */
class BoundedReportTest {
  private static final int MANY = 3_000;
  private static final int LISTED = 500;
  private static final String MORE =
      IntStream.range(0, MANY)
          .mapToObj(n -> ":d%1$d a ib:AgreedDuty ; skos:prefLabel \"%1$d\"@en .\n".formatted(n))
          .collect(Collectors.joining());
  private static final Report WHOLE = Flawed.report("\n" + MORE);
  private static final Report SHORT = WHOLE.listing(LISTED);

  @ParameterizedTest
  @EnumSource(ReportForm.class)
  void every_form_is_bounded_and_says_how_many_are_left_out(ReportForm form) {
    String written = form.write(SHORT);

    assertThat(WHOLE.findings().size()).isGreaterThan(MANY);
    assertThat(written.length()).isLessThan(1_000_000);
    if (form != ReportForm.TEXT && form != ReportForm.JSON) {
      assertThat(written).contains("%,d more findings".formatted(SHORT.leftOut()));
      assertThat(form.write(Flawed.report())).doesNotContain("more findings");
    }
  }

  @Test
  void a_page_is_bounded_as_well() {
    assertThat(ReportPage.html(SHORT).length()).isLessThan(1_000_000);
  }

  @Test
  void what_is_left_out_is_counted() throws Exception {
    JsonNode json = new ObjectMapper().readTree(ReportJson.write(SHORT));

    assertThat(json.get("findings")).hasSize(LISTED);
    assertThat(json.get("leftOut").asInt()).isEqualTo(WHOLE.findings().size() - LISTED);
    assertThat(json.at("/counts/violations").asLong()).isEqualTo(WHOLE.count(Severity.VIOLATION));
  }
}
