package org.interboard.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interboard.web.Site;
import org.junit.jupiter.api.Test;

class ScorecardPageTest {
  private static final Site site = Site.shipped();

  @Test
  void a_verdict_changes_with_the_day() {
    assertThat(verdict("/scorecard?asOf=2018-05-31", "S04 Dudley")).isEqualTo("met");
    assertThat(verdict("/scorecard?asOf=2026-01-01", "S04 Dudley")).isEqualTo("not met");
  }

  @Test
  void a_day_on_which_the_law_changed_can_be_gone_to() {
    assertThat(site.get("/scorecard").body())
        .contains("href=\"/scorecard?asOf=2019-09-29\"", "Children Act 2004 s. 14 ended", "Today");
  }

  @Test
  void a_day_that_is_none_is_refused() {
    assertThat(site.get("/scorecard?asOf=29.9.2019").statusCode()).isEqualTo(400);
    assertThat(site.get("/scorecard?asOf=").statusCode()).isEqualTo(200);
  }

  @Test
  void every_requirement_stands_in_one_group() {
    String page = site.get("/scorecard?asOf=2018-05-31").body();
    for (int number = 1; number <= 40; number++) {
      String rule = "<span class=\"rule\">K%02d</span>".formatted(number);
      assertThat(page.split(rule, -1)).as(rule).hasSize(2);
    }
    assertThat(page).contains("<span class=\"rule\">S04</span>");
  }

  private static String verdict(String address, String cell) {
    Matcher found =
        Pattern.compile("data-cell=\"" + cell + "\" data-state=\"([^\"]+)\"")
            .matcher(site.get(address).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
