package org.interboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Areas side by side in a real browser, as a policy officer goes about it. */
class CompareIT extends Visit {
  @Test
  void three_areas_are_compared_as_of_2016_and_as_of_today() {
    browser.go(site.at("/compare?area=dudley&aspect=law-beneath&aspect=in-effect"));
    browser.find("input[value=medway]").click();
    browser.find("input[value=sandwell]").click();
    submitAsOf("2016-06-01");
    assertThat(browser.find("h1").getText()).isEqualTo("Dudley, Medway and Sandwell side by side");
    assertThat(page()).contains("not yet made").doesNotContain("ended 2019-09-29");
    browser.shot("compare-2016");
    submitAsOf("2026-06-01");
    assertThat(browser.driver().getCurrentUrl())
        .contains("area=medway")
        .contains("asOf=2026-06-01");
    assertThat(page()).contains("ended 2019-09-29").doesNotContain("not yet made");
    browser.shot("compare-today");
  }

  @Test
  void a_cell_opens_to_its_evidence_and_leads_to_the_thing() {
    browser.go(site.at("/compare?area=walsall&area=medway&aspect=owner"));
    browser.find("td details summary").sendKeys(Keys.ENTER);
    WebElement thing = browser.find("td details[open] li a");
    assertThat(browser.find("td details[open] q").getText()).isNotBlank();
    assertThat(thing.getAttribute("href")).contains("/id/walsall/");
  }

  @Test
  void the_close_reading_of_two_areas_is_readable_by_all_on_every_screen() {
    browser.complaints();
    browser.wide(1440).go(site.at("/compare?area=walsall&area=medway"));
    browser
        .driver()
        .executeScript("document.querySelectorAll('#close details').forEach(it => it.open = true)");
    browser.shot("compare-close-1440");
    assertThat(Axe.findings(browser)).isEmpty();
    assertThat(browser.wide(375).fits()).isTrue();
    browser.shot("compare-close-375");
    assertThat(browser.complaints()).isEmpty();
    browser.wide(1440);
  }

  private static void submitAsOf(String day) {
    browser.driver().executeScript("document.getElementById('as-of').value = arguments[0]", day);
    browser.find("form.choice button").click();
    until(driver -> driver.getCurrentUrl().contains("asOf=" + day));
  }
}
