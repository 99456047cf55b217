package org.interboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.interboard.web.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;

/** A visit to the site with our own data, in a browser that a class of tests opens for itself. */
@InBrowser
abstract class Visit {
  static Site site;
  static Browser browser;

  @BeforeAll
  static void open() {
    site = Site.shipped();
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  /** What the page says. */
  static String page() {
    return browser.find("main").getText();
  }

  /** Waits until something matches. */
  static void until(String css) {
    until(driver -> !driver.findElements(By.cssSelector(css)).isEmpty());
  }

  static void until(Predicate<ChromeDriver> met) {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (!holds(met)) {
      assertThat(Instant.now()).as("it comes to pass in time").isBefore(end);
    }
  }

  private static boolean holds(Predicate<ChromeDriver> met) {
    try {
      return met.test(browser.driver());
    } catch (StaleElementReferenceException moved) {
      return false;
    }
  }
}
