package org.interboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a policy officer does who looks something up. */
class ReadingJourneyIT extends Visit {
  @BeforeEach
  void at_home() {
    browser.onScreen().wide(1440).go(site.at("/"));
  }

  @Test
  void from_home_to_a_duty_and_the_place_that_it_rests_on() {
    browser.find("a[href='/areas/medway']").click();
    browser.find(".group summary").click();
    assertThat(browser.find(".group[open] li").isDisplayed()).isTrue();
    browser.find(".year a[href*='present-annual-reports']").click();

    assertThat(browser.find("h1").getText())
        .isEqualTo("Safeguarding boards' chairs present annual reports");
    assertThat(browser.find("main").getText())
        .contains("Between September and December each year")
        .contains("https://w3id.org/interboard/id/medway/duty/");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void by_the_keyboard_alone_on_a_telephone_the_menu_opens_and_leads_to_the_law() {
    browser.wide(375).go(site.at("/"));
    assertThat(browser.find("#places").isDisplayed()).isFalse();
    browser.find(".menu").sendKeys(Keys.ENTER);
    assertThat(browser.find("#places").isDisplayed()).isTrue();
    browser.shot("menu-375");
    assertThat(Axe.findings(browser)).isEmpty();
    browser.find("#places a[href='/law']").sendKeys(Keys.ENTER);

    assertThat(browser.find("h1").getText()).isEqualTo("The law behind the boards");
  }

  @Test
  void the_first_stop_of_the_tabulator_skips_to_the_content() {
    browser.find("body").sendKeys(Keys.TAB);
    assertThat(browser.driver().switchTo().activeElement().getText())
        .isEqualTo("Skip to the content");
  }

  @Test
  void on_paper_there_is_the_content_alone() {
    browser.go(site.at("/areas/walsall")).printed();

    assertThat(browser.find("header.site").isDisplayed()).isFalse();
    assertThat(browser.find("form.find").isDisplayed()).isFalse();
    assertThat(browser.find("#priorities").isDisplayed()).isTrue();
    browser.shot("area-print");
  }
}
