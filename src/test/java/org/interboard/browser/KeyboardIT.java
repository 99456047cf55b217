package org.interboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages by those who use a keyboard alone, or who like things still. */
class KeyboardIT extends Visit {
  private static final String SEEN =
      """
      const it = document.activeElement;
      const box = it.getBoundingClientRect();
      const look = getComputedStyle(it);
      const marked = look.outlineStyle !== 'none' || look.boxShadow !== 'none';
      const picker = it.type === 'date'; // its parts are the browser's own
      const within = box.bottom > 0 && box.top < innerHeight && box.width > 0;
      return (marked || picker ? '' : 'unmarked ') + (within ? '' : 'unseen ') + it.outerHTML.slice(0, 120);
      """;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/areas/medway", "/compare", "/scorecard", "/network", "/draft"})
  void each_stop_of_the_tabulator_is_seen_and_marked_and_none_is_a_trap(String page) {
    browser.wide(1440).go(site.at(page));
    List<String> stops = new ArrayList<>();
    for (int stop = 0; stop < 40; stop++) {
      press(Keys.TAB);
      stops.add((String) browser.driver().executeScript(SEEN));
    }
    assertThat(stops).filteredOn(each -> !each.contains("<body")).noneMatch(KeyboardIT::isLost);
    assertThat(stops.stream().distinct().count()).isGreaterThan(25);
    assertThat(stops.get(0)).contains("Skip to the content");
  }

  @Test
  void the_skip_link_leads_past_the_menus_to_the_content() {
    browser.wide(1440).go(site.at("/law"));
    press(Keys.TAB);
    press(Keys.ENTER);
    assertThat(active().getDomAttribute("id")).isEqualTo("main");
    press(Keys.TAB);
    assertThat(active().getDomAttribute("href")).isEqualTo("#behind");
  }

  @Test
  void a_board_in_the_picture_of_the_network_is_reached_and_opened_by_the_keyboard() {
    browser.wide(1440).go(site.at("/network?area=medway"));
    WebElement board = browser.find(".picture svg a");
    browser.driver().executeScript("arguments[0].focus()", board);
    press(Keys.ENTER);
    assertThat(browser.driver().getCurrentUrl()).contains("/doc/medway/");
  }

  @Test
  void a_row_of_a_draft_is_opened_filled_in_and_closed_without_a_mouse() {
    browser.wide(1440).go(site.at("/draft?from=medway"));
    press("button[value='list s1']");
    until("#s1r0");
    press("button[value='open s1r0']");
    until("#s1r0c0");
    until(driver -> "s1r0c0".equals(active().getDomAttribute("id")));
    browser.find("#s1r0c0").clear();
    browser.find("#s1r0c0").sendKeys("Board of <b>boards</b>");
    press("button[value='close s1r0']");
    until("button[value='open s1r0']");
    assertThat(browser.find("#s1r0 button").getText()).isEqualTo("Board of <b>boards</b>");
    assertThat(Axe.findings(browser)).isEmpty();
    browser.shot("draft-closed-row");
  }

  @Test
  void nothing_glides_for_those_who_like_things_still() {
    browser.prefers("prefers-reduced-motion", "reduce").go(site.at("/law"));
    assertThat(scrolling()).isEqualTo("auto");
    browser.prefers("prefers-reduced-motion", "no-preference");
    assertThat(scrolling()).isEqualTo("smooth");
    browser.onScreen();
  }

  private static boolean isLost(String stop) {
    return stop.startsWith("un");
  }

  private static Object scrolling() {
    String script = "return getComputedStyle(document.documentElement).scrollBehavior";
    return browser.driver().executeScript(script);
  }

  private static WebElement active() {
    return browser.driver().switchTo().activeElement();
  }

  private static void press(Keys key) {
    active().sendKeys(key);
  }

  private static void press(String css) {
    browser.find(css).sendKeys(Keys.ENTER);
  }
}
