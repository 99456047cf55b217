package org.interboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What people come to do, done in a real browser. */
class JourneysIT extends Visit {
  @BeforeEach
  void wide() {
    browser.complaints();
    browser.prefers("prefers-reduced-motion", "reduce").wide(1440);
  }

  @AfterEach
  void nothing_is_wrong_with_what_is_left_on_the_screen() {
    assertThat(Axe.findings(browser)).isEmpty();
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.wide(375).fits()).as("fits a phone").isTrue();
  }

  @Test
  void the_date_is_moved_and_a_verdict_flips() {
    browser.go(site.at("/scorecard?asOf=2018-07-04"));
    String cell = "[data-cell='S04 Dudley']";
    assertThat(browser.find(cell).getDomAttribute("data-state")).isEqualTo("met");
    browser.find("#slide").sendKeys(Keys.ARROW_RIGHT);
    until(driver -> driver.findElement(By.id("moved")).getText().contains("S04 Dudley"));
    assertThat(browser.find(cell).getDomAttribute("data-state")).isEqualTo("not met");
    assertThat(browser.driver().getCurrentUrl()).endsWith("asOf=2019-09-29");
    browser.find(cell + " summary").click();
    browser.shot("scorecard-moved");
  }

  @Test
  void a_flawed_workbook_is_checked_and_a_finding_followed_to_its_cell() {
    browser.go(site.at("/check"));
    browser
        .find("#file")
        .sendKeys(java.nio.file.Path.of("examples/exampleshire.xlsx").toAbsolutePath().toString());
    browser.find("#checking .primary").click();
    until("a[href='#cell-Duties-K4']");
    browser.shot("check-report");
    browser.find(".cause a[href='#cell-Duties-K4']").click();
    WebElement cell = browser.find("td:target");
    assertThat(cell.getText()).isEqualTo("Anualy");
    assertThat(cell.isDisplayed()).isTrue();
  }

  @Test
  void a_paste_that_cannot_be_read_is_told_with_its_line_and_kept() {
    browser.go(site.at("/check"));
    browser.find("#text").sendKeys("@prefix ib: <x> .\nib:a ib:b .");
    browser.find("#checking .primary").click();
    until("#mistake");
    assertThat(browser.find("#mistake").getText()).contains("Line 2");
    assertThat(browser.find("#text").getDomProperty("value")).contains("ib:a ib:b .");
    browser.complaints(); // the status of 422 is one
  }

  @Test
  void a_question_is_asked_sorted_narrowed_and_its_answer_downloaded() {
    browser.go(site.at("/questions"));
    browser.find("#filter").sendKeys("month of an area's year");
    assertThat(browser.all("#questions section:not([hidden]) h2")).hasSize(1);
    browser.find("#questions li:not([hidden]) a").click();
    browser.find("#field-area option[value='medway']").click();
    browser.find(".asking .primary").click();
    until(driver -> driver.getCurrentUrl().contains("area=medway"));
    browser.find("th:nth-child(4) .sort").click();
    assertThat(browser.find("th:nth-child(4)").getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(browser.find("tbody td:nth-child(4)").getText()).startsWith("Boards share");
    WebElement file = browser.find("a[href*='/api/questions/calendar.csv?area=medway']");
    assertThat(
            site.get(java.net.URI.create(file.getDomProperty("href")).getRawPath() + "?area=medway")
                .body())
        .contains("Boards share their refreshed plans");
    browser.shot("question-answered");
  }

  @Test
  void a_query_is_completed_asked_and_shown_with_names() {
    browser.go(site.at("/sparql#question=instruments"));
    until(driver -> driver.findElement(By.id("editor")).getText().contains("ib:"));
    browser.find("#asking .primary").click();
    until(driver -> driver.findElements(By.cssSelector("#rows tbody tr")).size() >= 5);
    assertThat(browser.find("#rows").getText()).contains("Medway");
    browser.shot("sparql-answered");
  }

  @Test
  void a_query_that_is_no_query_is_told_so_in_words() {
    browser.go(site.at("/sparql#query=SELECT%20nonsense"));
    browser.find("#asking .primary").click();
    until(driver -> !driver.findElement(By.id("said")).getText().matches("|Asking …"));
    assertThat(browser.find("#said").getText()).contains("is not SPARQL");
    browser.complaints(); // the status of 400 is one
  }
}
