package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interboard.web.SiteTest.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search as a person or a program uses it. */
class SearchTest {
  private static final Site site = Site.shipped();

  @ParameterizedTest
  @CsvSource({
    "MSCB, /id/medway/board/safeguarding-children-board",
    "E06000035, /id/area/medway",
    "medway safeguarding children board, /id/medway/board/safeguarding-children-board"
  })
  void a_name_or_an_abbreviation_finds_the_thing_first(String words, String path) throws Exception {
    assertThat(iris("q=" + words.replace(" ", "+")).get(0)).endsWith(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"safegaurding+childern+medwey", "safegarding+children+board+medway"})
  void a_misspelt_name_is_found(String words) throws Exception {
    assertThat(iris("q=" + words + "&kind=board"))
        .anyMatch(iri -> iri.endsWith("/medway/board/safeguarding-children-board"));
  }

  @Test
  void the_words_of_the_evidence_are_searched_too() throws Exception {
    assertThat(iris("q=outlining+performance+objectives&area=medway&kind=duty"))
        .anyMatch(iri -> iri.endsWith("present-annual-reports-of-safeguarding-boards"));
  }

  @ParameterizedTest
  @CsvSource({
    "no named owner, question, /questions/unowned-duties",
    "fall due, question, /questions/due-soon",
    "who chairs, question, /questions/roles",
    "what does the independent chair have to do, question, /questions/duties",
    "quesitons about meetings, question, /questions/meetings",
    "dispute, aspect, /compare?aspect=dispute"
  })
  void the_questions_and_aspects_that_deal_with_it_are_found(
      String words, String kind, String address) throws Exception {
    JsonNode answer = json("kind=" + kind + "&q=" + words.replace(" ", "+"));
    assertThat(answer.get("hits").findValuesAsText("address")).contains(address);
    assertThat(site.get(address).statusCode()).isEqualTo(200);
    assertThat(site.get("/search?kind=" + kind + "&q=" + words.replace(" ", "+")).body())
        .contains("<a href=\"" + address + "\">");
  }

  @Test
  void what_is_found_is_narrowed_by_area_kind_and_theme_and_the_counts_agree() throws Exception {
    JsonNode all = json("q=report&kind=duty");
    for (JsonNode area : all.at("/facets/area")) {
      long total =
          json("q=report&kind=duty&area=" + area.get("value").asText()).get("total").asLong();
      assertThat(total).isEqualTo(area.get("count").asLong());
    }
    assertThat(all.at("/facets/area")).hasSizeGreaterThanOrEqualTo(5);
    for (JsonNode hit : json("theme=domestic-abuse&area=sandwell").get("hits")) {
      assertThat(hit.get("themes").toString()).contains("\"domestic-abuse\"");
      assertThat(hit.get("areas").toString()).contains("\"sandwell\"");
    }
  }

  @Test
  void without_words_everything_of_a_kind_is_listed_by_name() throws Exception {
    assertThat(json("kind=board&area=medway").get("total").asLong()).isGreaterThan(4);
  }

  @Test
  void the_parts_of_what_is_found_are_the_whole_in_the_same_order_each_time() throws Exception {
    List<String> parts = new ArrayList<>(iris("q=board&limit=30"));
    parts.addAll(iris("q=board&limit=30&offset=30"));

    assertThat(parts).doesNotHaveDuplicates().isEqualTo(iris("q=board&limit=60"));
  }

  @Test
  void where_nothing_has_all_the_words_it_says_so() throws Exception {
    assertThat(json("q=housing+xylophone").get("partly").asBoolean()).isTrue();
    assertThat(json("q=housing").get("partly").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"q=%22%27%28%29%5B%5D*%3F~%5E%3A%5C", "q=AND+OR+NOT", "q=%00", "q=the", "q=*:*"})
  void signs_and_operators_are_only_words(String query) {
    assertThat(site.get("/api/search?" + query).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area=medwey",
        "kind=bord",
        "theme=x",
        "limit=0",
        "limit=1000",
        "offset=-1",
        "limit=x",
        "quary=x"
      })
  void what_makes_no_sense_is_refused_with_what_does(String query) {
    assertProblem(site.get("/api/search?" + query), 400);
  }

  @Test
  void the_form_that_the_address_names_wins_over_that_of_the_header() {
    assertThat(site.get("/api/search?q=board&format=json", "Accept", "image/png").statusCode())
        .isEqualTo(200);
    assertProblem(site.get("/api/search?q=board&format=csv"), 400);
    assertProblem(site.get("/api/search?q=board", "Accept", "image/png"), 406);
  }

  @Test
  void a_misspelt_area_is_answered_with_the_nearest() {
    assertThat(site.get("/api/search?area=medwey").body()).contains("\"allowed\":[\"medway\"");
    assertProblem(site.get("/api/search?q=" + "x".repeat(201)), 400);
  }

  @Test
  void a_page_shows_people_what_was_found_with_links_that_narrow_and_go_on() {
    HttpResponse<String> page = site.get("/search?q=annual+report");

    assertThat(page.body())
        .contains("found</h2>")
        .containsPattern("href=\"/search\\?area=medway&amp;q=annual\\+report\">Medway \\(\\d+\\)")
        .contains("href=\"/doc/")
        .contains(">More</a>");
    assertThat(site.get("/search?q=how+often+do+the+boards+meet").body())
        .containsPattern(
            "Questions that may answer it[^§]*href=\"/questions/meetings\"[^§]*found</h2>");
    assertThat(site.get("/search?q=%3Cscript%3E").body()).doesNotContain("<script>");
  }

  private static List<String> iris(String query) throws Exception {
    List<String> iris = new ArrayList<>();
    json(query).get("hits").forEach(hit -> iris.add(hit.get("iri").asText()));
    return iris;
  }

  private static JsonNode json(String query) throws Exception {
    HttpResponse<String> answer = site.get("/api/search?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }
}
