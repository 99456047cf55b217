package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parameter that there is not is named, with those that there are. */
class UnknownParameterTest {
  private static final Pattern WITHOUT =
      Pattern.compile("href=\"([^\"]+)\"><bdi>The same without it");
  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.ofTrial();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/search?q=board&words=2,       words, kind",
    "/compare?areas=trial,          areas, aspect",
    "/calendar?when=now&year=2027,  when,  area"
  })
  void the_page_leads_to_the_same_without_it(String address, String unknown, String known) {
    HttpResponse<String> page = site.get(address, "Accept", "text/html");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("takes no parameter", unknown, known);
    Matcher link = WITHOUT.matcher(page.body());
    assertThat(link.find()).isTrue();
    String same = link.group(1).replace("&amp;", "&");
    assertThat(same).doesNotContain(unknown + "=");
    assertThat(site.get(same, "Accept", "text/html").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"/api/search?words=2, words, kind", "/api/compare?areas=trial, areas, aspect"})
  void programs_are_told_in_members(String address, String unknown, String known) {
    assertThat(site.get(address).body())
        .contains("\"parameter\":\"" + unknown + "\"", "\"unknown\":true")
        .containsPattern("\"allowed\":\\[[^]]*\"" + known + "\"");
  }
}
