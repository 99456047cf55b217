package org.interboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interboard.web.Link;
import org.interboard.web.frame.Navigation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, looked at in a real browser: whether all can read it, on any screen. */
class PagesIT extends Visit {
  private static final List<String> OTHERS =
      List.of(
          "/",
          "/areas/walsall",
          "/areas/dudley",
          "/search?q=safeguarding",
          "/api",
          "/api/export",
          "/api/questions/duties?area=medway&format=html",
          "/ontology",
          "/dataset",
          "/concept",
          "/graph/medway",
          "/graph/shapes",
          "/doc/area/medway",
          "/doc/requirement/K14",
          "/doc/medway/duty/present-annual-reports-of-safeguarding-boards",
          "/doc/concept/theme-mental-health",
          "/no/such/page",
          "/api/network");

  static List<String> pages() {
    return Stream.concat(OTHERS.stream(), Navigation.PLACES.stream().map(Link::address)).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_readable_by_all_on_every_screen_in_light_and_dark(String page) {
    browser.complaints();
    browser.prefers("prefers-color-scheme", "light").wide(1440).go(site.at(page));
    List<String> found = new ArrayList<>(Axe.findings(browser));
    browser.shot(name(page) + "-1440");
    assertThat(browser.wide(768).fits()).as("fits a tablet").isTrue();
    browser.shot(name(page) + "-768");
    browser.prefers("prefers-color-scheme", "dark").wide(375).shot(name(page) + "-375-dark");
    assertThat(browser.fits()).as("fits a phone").isTrue();
    assertThat(browser.wide(320).fits()).as("fits when enlarged four times").isTrue();
    found.addAll(Axe.findings(browser));

    assertThat(found).isEmpty();
    assertThat(browser.complaints())
        .allMatch(each -> each.contains("the server responded with a status of 40"));
  }

  private static String name(String page) {
    return page.equals("/") ? "home" : page.replaceAll("[^a-z0-9]+", "-").substring(1);
  }

  @Test
  void every_page_has_a_title_of_its_own() {
    Set<String> titles = new TreeSet<>();
    for (String page : pages()) {
      browser.go(site.at(page));
      assertThat(titles.add(browser.driver().getTitle()))
          .as("the title of " + page + " is new: " + browser.driver().getTitle())
          .isTrue();
    }
  }
}
