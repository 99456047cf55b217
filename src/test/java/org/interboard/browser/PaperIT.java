package org.interboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages as they come out of a printer. */
class PaperIT extends Visit {
  private static final String CUT =
      """
      return [...document.querySelectorAll('main *')]
        .filter(it => it.scrollWidth > it.clientWidth + 2 && getComputedStyle(it).overflowX !== 'visible')
        .filter(it => !it.closest('.unseen') && it.clientWidth > 1)
        .map(it => it.outerHTML.slice(0, 100));
      """;

  @Test
  void areas_side_by_side_print_across_a3_and_others_upright() {
    assertThat(sheets("/compare?area=dudley&area=medway&area=walsall"))
        .containsExactly("1191 x 842");
    assertThat(sheets("/areas/medway")).hasSize(1).noneMatch(each -> each.startsWith("1191"));
  }

  @ParameterizedTest
  @CsvSource({
    "/compare, 1480",
    "/areas/walsall, 690",
    "/scorecard, 1000",
    "/law, 690",
    "/calendar, 690",
    "/questions/calendar, 1000"
  })
  void nothing_on_the_sheet_is_cut_off(String page, int width) {
    browser.wide(width).go(site.at(page)).printed();
    assertThat((List<?>) browser.driver().executeScript(CUT)).isEmpty();
    assertThat(browser.find("header.site").isDisplayed()).isFalse();
    browser.shot("print" + page.replace('/', '-'));
  }

  @AfterEach
  void on_screen_again() {
    browser.onScreen().wide(1440);
  }

  /** The sizes of the sheets, in points. */
  private static TreeSet<String> sheets(String page) {
    browser.wide(1440).go(site.at(page));
    Map<String, Object> printed =
        browser.driver().executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
    byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
    TreeSet<String> sizes = new TreeSet<>();
    Pattern.compile("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]")
        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
        .results()
        .map(PaperIT::size)
        .forEach(sizes::add);
    return sizes;
  }

  private static String size(MatchResult box) {
    return "%.0f x %.0f"
        .formatted(Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2)));
  }
}
