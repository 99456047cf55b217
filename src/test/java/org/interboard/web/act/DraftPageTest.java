package org.interboard.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interboard.web.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DraftPageTest {
  private static final Site site = Site.shipped();
  private static String page;

  @BeforeAll
  static void serve() {
    page = send("do=add+s1").body();
  }

  @Test
  void a_field_that_cannot_be_made_out_is_told_beside_it_and_keeps_what_was_written() {
    String reply = post("check", "Protocol/Next review", "31 April 2026").body();
    assertThat(reply)
        .contains("value=\"31 April 2026\"", "field told", "31 April 2026” is not a date");
  }

  @Test
  void without_a_kind_of_document_it_is_said_that_nothing_was_checked_and_what_to_choose_first() {
    assertThat(send("s0r0c1=Anything&do=check").body())
        .contains("Nothing was checked yet.", "<a href=\"#s0r0c0\">kind of document</a>")
        .doesNotContain("All findings");
  }

  @Test
  void what_is_filled_in_is_saved_as_turtle() {
    HttpResponse<String> turtle = post("ttl", "Boards/Board", "Exampleshire Safeguarding Board");
    assertThat(turtle.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(name -> assertThat(name).contains("draft.ttl"));
    assertThat(turtle.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(turtle.body()).contains("Exampleshire Safeguarding Board", "ib:Protocol");
  }

  @Test
  void it_is_saved_as_the_workbook_too() {
    assertThat(post("xlsx", "Boards/Board", "Any Board").body()).startsWith("PK");
  }

  @Test
  void a_row_is_added_without_losing_what_is_written() {
    String reply = post("add s1", "Boards/Board", "A <i>board</i>").body();
    assertThat(reply).contains("name=\"s1r1c0\"", "A &lt;i>board&lt;/i>", "Boards, row 2");
    assertThat(reply).doesNotContain("<i>board");
  }

  @Test
  void one_can_start_from_a_published_protocol_and_from_no_other() {
    assertThat(site.get("/draft?from=medway").body()).contains("Medway Health and Wellbeing Board");
    assertThat(site.get("/draft?from=atlantis").statusCode()).isEqualTo(400);
  }

  @Test
  void a_long_protocol_is_a_short_page_of_which_every_row_opens() {
    String closed = site.get("/draft?from=medway").body();
    assertThat(closed.length()).isLessThan(300_000);
    assertThat(closed).contains("name=\"s4r3\"").doesNotContain("name=\"s4r3c0\"");
    String row = attribute(closed, "name=\"s4r3\" value=\"([^\"]*)\"");
    String reply = send("do=open+s4r0&s4r0=" + encoded(row)).body();
    assertThat(reply).contains("name=\"s4r0c0\" value=\"" + row.split("\t")[0] + "\"");
  }

  @Test
  void a_closed_row_is_checked_and_saved_like_an_open_one() {
    String boards = "s1r0=" + encoded("Exampleshire Adults Board\tEAB; Adults\tNo such type");
    assertThat(send(boards + "&do=ttl").body()).contains("Exampleshire Adults Board", "\"EAB\"");
    assertThat(send(boards + "&do=check&listed-s1=yes").body()).contains("No such type” is not");
  }

  @Test
  void what_was_found_is_still_told_when_a_row_is_opened_and_a_row_taken_out_is_gone() {
    String boards = "s1r0=" + encoded("Exampleshire Adults Board\t\tNo such type");
    assertThat(send(boards + "&judged=yes&do=open+s1r0").body())
        .contains("name=\"s1r0c0\"", "field told");
    assertThat(send(boards + "&do=open+s1r0").body()).doesNotContain("field told");
    assertThat(send(boards + "&do=drop+s1r0&listed-s1=yes").body())
        .doesNotContain("Exampleshire Adults Board");
  }

  @Test
  void a_field_says_what_the_shapes_demand_of_it() {
    assertThat(page)
        .contains("The effective date must be one date: a day, a month or a year.")
        .contains("Must be given (K37).")
        .contains("The board type must be taken from the list of board types.");
    assertThat(page).containsPattern("<select id=\"s1r0c2\"[^>]*>\\s*<option value=\"\">");
  }

  private static String attribute(String html, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(html);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static HttpResponse<String> post(String action, String field, String value) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("s0r0c0", "Inter-board protocol");
    fields.put("s0r0c1", "Exampleshire protocol");
    fields.put("s0r0c3", "Exampleshire");
    fields.put("do", action);
    String sheet = field.startsWith("Boards") ? "s1" : "s0";
    fields.putIfAbsent(sheet + "r0c0", "");
    fields.put(called(sheet, field.replaceFirst(".*/", "")), value);
    String body =
        fields.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return send(body);
  }

  private static HttpResponse<String> send(String body) {
    return site.send("POST", "/draft", body, "Content-Type", "application/x-www-form-urlencoded");
  }

  /** The name of the field with that label, as the page has it. */
  private static String called(String sheet, String label) {
    Matcher found =
        Pattern.compile("<label for=\"(" + sheet + "r0c\\d+)\">" + label + "<").matcher(page);
    assertThat(found.find()).as(label).isTrue();
    return found.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
