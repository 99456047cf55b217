package org.interboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * The pages in the states that a first look does not show: wrong, empty, long, full of findings.
 */
class StatesIT extends Visit {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/areas/medwey",
        "/search?q=zzzz",
        "/questions/duties?area=nowhere",
        "/questions/duties?area=wolverhampton",
        "/questions/calendar?area=medway",
        "/questions/due-soon?asOf=1990-01-01",
        "/compare?area=medway",
        "/compare?area=nowhere",
        "/scorecard?asOf=2010-01-01",
        "/scorecard?asOf=yesterday",
        "/calendar?area=dudley&year=2027",
        "/network?area=walsall&kind=both-ways",
        "/draft?from=atlantis",
        "/describe?iri=http://www.legislation.gov.uk/id/ukpga/2014/23/section/43",
        "/doc/shape/K14-report",
        "/doc/requirement/S02"
      })
  void a_page_in_another_state_is_readable_by_all(String page) {
    browser.prefers("prefers-color-scheme", "light").wide(1440).go(site.at(page));
    List<String> found = new ArrayList<>(Axe.findings(browser));
    browser.prefers("prefers-color-scheme", "dark").wide(320);
    found.addAll(Axe.findings(browser));
    assertThat(found).isEmpty();
    assertThat(browser.fits()).as("fits at four hundred per cent of a desk's width").isTrue();
    assertThat(browser.complaints())
        .allMatch(each -> each.contains("the server responded with a status of 4"));
  }

  @Test
  void a_long_draft_with_findings_is_readable_by_all_in_light_and_dark() {
    browser.prefers("prefers-color-scheme", "light").wide(1440);
    browser.go(site.at("/draft?from=walsall"));
    browser.find("#draft .primary").click();
    until("#summary");
    browser.find("button[value='list s4']").click();
    until("#s4r0");
    browser.find("#summary summary").sendKeys(Keys.ENTER);
    browser.find("#summary button[value^='open s4']").sendKeys(Keys.ENTER);
    until("#s4 [id$='c0']");
    browser.shot("draft-findings-1440");
    assertThat(Axe.findings(browser)).isEmpty();
    browser.prefers("prefers-color-scheme", "dark").wide(320);
    assertThat(Axe.findings(browser)).isEmpty();
    assertThat(browser.fits()).isTrue();
    browser.shot("draft-findings-320-dark");
  }

  @AfterEach
  void light_again() {
    browser.onScreen().wide(1440);
  }
}
