package org.interboard.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interboard.web.Link;
import org.interboard.web.Site;
import org.interboard.web.frame.Navigation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingPagesTest {
  private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final Site site = Site.shipped();

  @Test
  void the_law_says_how_far_each_document_is_behind_since_when_and_by_which_change() {
    String law = site.get("/law").body().replaceAll("<[^>]*>|\\s+", " ").replaceAll(" +", " ");

    assertThat(law)
        .contains("Dudley 29 September 2019 29 September 2019: Children Act 2004 s. 13 ended;")
        .contains("Wolverhampton 15 December 2023")
        .contains("Sandwell Nothing found that ended")
        .contains("Provisions: Children Act 2004 s. 13, 2006-04-01 to 2019-09-29");
  }

  @Test
  void the_home_page_and_the_scorecard_count_the_same_requirements() {
    String met = "<td class=\"number\">(\\d+)</td>";
    String home = first(site.get("/").body(), "/areas/dudley\">Dudley</a></th>\\s*" + met);
    String scorecard =
        first(site.get("/scorecard").body(), "class=\"state good\">(\\d+) \u2713</span>");
    assertThat(home).isEqualTo(scorecard);
  }

  private static String first(String text, String pattern) {
    var found = java.util.regex.Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static String page(String path) {
    HttpResponse<String> answer = site.get(path, "Accept", HTML);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body().replaceAll("\\s+", " ");
  }

  @Test
  void the_home_page_with_all_that_it_loads_without_script_weighs_less_than_60_kilobytes() {
    String home = site.get("/").body();
    List<String> loaded =
        Pattern.compile("(?:rel=\"(?:stylesheet|icon)\" href|<img src)=\"([^\"]+)\"")
            .matcher(home)
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();
    long bytes =
        home.length() + loaded.stream().mapToLong(each -> site.get(each).body().length()).sum();

    assertThat(loaded).hasSize(2);
    assertThat(bytes).isLessThan(60_000);
  }

  @Test
  void each_card_tells_what_stands_out_as_counted_from_the_data() {
    assertThat(page("/"))
        .contains("<a href=\"/areas/wolverhampton\">Wolverhampton</a>")
        .contains("Most duties (136)")
        .contains("inter-board protocol, next review May 2018");
  }

  @Test
  void an_area_s_page_shows_its_year_and_where_a_duty_stands() {
    assertThat(page("/areas/medway"))
        .contains("<h3>September</h3>")
        .contains("Safeguarding boards' chairs present annual reports")
        .contains("5.2: <q>");
  }

  @Test
  void an_area_that_is_unknown_leads_to_those_that_are() {
    HttpResponse<String> answer = site.get("/areas/medwya", "Accept", HTML);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("<a href=\"/areas/medway\">");
  }

  @Test
  void every_place_of_the_navigation_is_there() {
    for (Link place : Navigation.PLACES) {
      assertThat(page(place.address())).contains("aria-current");
    }
  }

  @Test
  void the_footer_of_a_page_names_the_publication_that_it_shows() {
    assertThat(page("/areas/dudley")).containsPattern("Data version <code>[0-9a-f]{16}</code>");
  }

  @Test
  void the_law_page_says_since_when_a_board_has_no_footing_and_what_took_its_place() {
    assertThat(page("/law"))
        .contains("Medway Safeguarding Children Board")
        .contains("since 29 September 2019 there is no")
        .contains("<rect class=\"bar ended\"");
  }

  @Test
  void what_is_uncertain_is_told_in_the_words_of_the_data_s_own_readme() {
    assertThat(page("/about")).contains("<dt>Wolverhampton</dt><dd>what \"bi-annual\" means");
  }

  @ParameterizedTest
  @CsvSource({
    "/,            WebSite,        /search?q={words}",
    "/law,         WebPage,        /law",
    "/dataset,     Dataset,        /api/export/quads.nq",
    "/areas/medway, BreadcrumbList, /areas/medway"
  })
  void a_page_tells_programs_what_it_is(String path, String type, String leads) throws Exception {
    Matcher block =
        Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>")
            .matcher(site.get(path, "Accept", "text/html").body());
    List<JsonNode> said = new ArrayList<>();
    while (block.find()) {
      said.add(new ObjectMapper().readTree(block.group(1)));
    }
    assertThat(said)
        .anySatisfy(
            data -> {
              assertThat(data.get("@type").asText()).isEqualTo(type);
              assertThat(data.toString()).contains(site.at("/") + leads.substring(1) + "\"");
            });
  }

  @Test
  void what_a_page_tells_programs_stands_in_one_order_in_every_process() {
    assertThat(page("/"))
        .contains(
            "\"potentialAction\":{\"@type\":\"SearchAction\",\"target\":{\"@type\":\"EntryPoint\",");
  }

  @Test
  void search_engines_find_every_page_about_a_thing_and_no_endless_ones() {
    String map = site.get("/sitemap.xml").body();

    assertThat(map).contains(site.at("/areas/medway") + "</loc>");
    assertThat(map)
        .contains("/doc/medway/duty/present-annual-reports-of-safeguarding-boards</loc>");
    assertThat(site.get("/robots.txt").body())
        .contains("Disallow: /search")
        .contains("Sitemap: " + site.at("/sitemap.xml"));
  }
}
