package org.interboard.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interboard.check.Report;
import org.interboard.web.ReportPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The longest report: as many findings as are listed, each about things with the longest addresses
 * and with labels that every form has to escape.
 */
class LongestReportTest {
  private static final int LISTED = 500;
  private static final int MOST_BYTES = 2_000_000;
  private static final String LABEL = "&<€".repeat(300);
  private static final String PREFIX =
      "\n@prefix long: <http://a.example/%s> .\n".formatted("x".repeat(1_900));
  private static final String DUTY =
      "long:d%1$d a ib:AgreedDuty ; skos:prefLabel \"%2$s %1$d\"@en ; ib:bearer long:b%1$d ;"
          + " ib:recipient long:r%1$d ; ib:action long:a%1$d ; ib:frequency long:f%1$d .\n";
  private static final String UNREACHED = "long:u%1$d a long:thing .\n";
  private static final String GAP =
      ":g a ib:Gap ; ib:about :protocol ; skos:prefLabel \"%s\"@en .\n".formatted(LABEL);
  private static final Report REPORT =
      Flawed.report(PREFIX + each(DUTY, LISTED) + each(UNREACHED, 700) + GAP).listing(LISTED);

  private static String each(String said, int many) {
    return IntStream.range(0, many)
        .mapToObj(number -> said.formatted(number, LABEL))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @EnumSource(ReportForm.class)
  void no_form_of_a_report_grows_beyond_its_bound(ReportForm form) {
    assertThat(bytes(form.write(REPORT))).isLessThan(MOST_BYTES);
  }

  @Test
  void nor_does_the_page() {
    assertThat(bytes(ReportPage.html(REPORT))).isLessThan(MOST_BYTES);
  }

  @Test
  void what_no_requirement_looks_at_is_listed_in_part_and_counted() throws Exception {
    JsonNode coverage = new ObjectMapper().readTree(ReportJson.write(REPORT)).get("coverage");

    assertThat(coverage.get("notLookedAt"))
        .hasSize(LISTED)
        .allSatisfy(name -> assertThat(name.asText().length()).isLessThan(300));
    assertThat(coverage.get("moreNotLookedAt").asInt()).isPositive();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
