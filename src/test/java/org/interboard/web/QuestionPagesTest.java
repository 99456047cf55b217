package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interboard.graph.Packed;
import org.junit.jupiter.api.Test;

class QuestionPagesTest {
  private static final Site site = Site.shipped();

  @Test
  void an_answer_has_its_evidence_beside_each_row_and_the_same_in_other_languages() {
    assertThat(site.get("/questions/calendar?area=medway").body())
        .contains(
            "<summary>5.2</summary>",
            "(in April each year)",
            "urllib.request.urlopen(address)",
            "read.csv(")
        .contains("/api/questions/calendar.csv?area=medway", "curl 'http");
  }

  @Test
  void an_answer_is_drawn_as_its_question_declares_and_says_the_same_in_words() {
    assertThat(site.get("/questions/gaps-by-reason?area=dudley").body())
        .contains("class=\"chart\"", "x=\"0.0\" width=\"100.0\"", "Gaps. The table says");
    assertThat(site.get("/questions/calendar?area=medway").body())
        .contains("x=\"41.7\" width=\"33.3\"", "September to December");
    assertThat(site.get("/questions/wrong-citations").body()).contains("How many rows of each");
    assertThat(site.get("/questions/guidance-editions").body())
        .contains("class=\"past\"", "<span>2015</span>", "4 July 2018 to 15 December 2023");
    assertThat(site.get("/questions/deadlines?area=dudley").body())
        .contains("<span>2015</span>", "March 2015");
    assertThat(site.get("/questions/names?area=dudley").body()).doesNotContain("class=\"chart\"");
  }

  @Test
  void what_cannot_be_drawn_is_counted_beneath_the_picture() {
    assertThat(site.get("/questions/who-reports-to-whom?area=medway").body())
        .containsPattern("The table says the same\\. Not drawn: \\d+ rows without a month");
  }

  @Test
  void every_question_stands_once_under_a_heading_of_its_family() {
    String page = site.get("/questions").body();
    String listed = page.substring(page.indexOf("id=\"questions\""));
    List<String> slugs =
        Pattern.compile("href=\"/questions/([a-z-]+)")
            .matcher(listed)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(slugs)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(Packed.texts("questions", ".rq").keySet());
    assertThat(listed)
        .doesNotContain("Other questions")
        .containsSubsequence("<h2 id=\"the-year\">", "What falls due in which month", "</section>");
  }

  @Test
  void a_value_that_is_not_known_is_told_beside_its_field_with_what_was_meant() {
    HttpResponse<String> reply = site.get("/questions/themes?theme=howsing");
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body())
        .contains(
            "role=\"alert\"", "href=\"#field-theme\"", "Instead: housing", "aria-invalid=\"true\"");
  }

  @Test
  void a_question_that_needs_a_value_shows_its_form_first() {
    HttpResponse<String> reply = site.get("/questions/board");
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).contains("<form", "required").doesNotContain("role=\"alert\"");
  }

  @Test
  void a_question_is_given_as_the_query_that_is_asked() {
    String query = site.get("/questions/calendar.rq?area=medway").body();
    assertThat(query).startsWith("# What falls due").contains("SELECT", "area/medway");
    assertThat(site.query(query, "text/csv").body())
        .contains("Corporate parenting board presents its annual report");
  }

  @Test
  void a_question_that_there_is_not_is_not_found() {
    assertThat(site.get("/questions/nonsense").statusCode()).isEqualTo(404);
  }

  @Test
  void the_snippets_do_what_they_say_where_their_programs_are() throws IOException {
    for (String program : List.of("curl", "python3")) {
      assumeTrue(onPath(program), program + " is not installed");
    }
    String page = site.get("/questions/calendar?area=medway").body();
    assertThat(said("sh", snippet(page, "curl")))
        .startsWith("area,")
        .contains("in April each year");
    assertThat(said("python3", snippet(page, "Python")))
        .contains("'phrase': '(in April each year)'");
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> new File(folder, program).canExecute());
  }

  private static String snippet(String page, String language) {
    Matcher found =
        Pattern.compile("(?s)<summary>" + language + "</summary>.*?<code>(.*?)</code>")
            .matcher(page);
    assertThat(found.find()).as(language).isTrue();
    return found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String said(String program, String text) throws IOException {
    Process running = new ProcessBuilder(program, "-c", text).start();
    return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
