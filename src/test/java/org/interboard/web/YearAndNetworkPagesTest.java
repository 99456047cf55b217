package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class YearAndNetworkPagesTest {
  private static final Site site = Site.shipped();

  @Test
  void the_year_is_drawn_into_the_next_one_and_an_order_in_doubt_is_marked() {
    assertThat(site.get("/calendar?area=medway&year=2027").body())
        .contains("1 December 2027 to 30 April 2028", "Apr 2028", "rect class=\"doubt\"")
        .contains("Order in doubt", "windows overlap", "/calendar?area=medway&amp;year=2028");
  }

  @Test
  void a_field_left_empty_asks_for_all_areas() {
    assertThat(site.get("/calendar?area=&board=&year=2027").body())
        .contains("/api/calendar.ics?year=2027");
  }

  @Test
  void one_kind_of_link_can_be_shown_alone() {
    String both = site.get("/network?area=medway&kind=both-ways").body();
    String all = site.get("/network?area=medway").body();
    assertThat(all).contains(", one way:", ", both ways:");
    assertThat(both).contains(", both ways:").doesNotContain(", one way:");
  }

  @Test
  void links_among_parties_and_of_one_paper_can_be_shown_alone_with_the_files_of_the_same() {
    String parties = site.get("/network?area=dudley&bodies=parties&kind=&object=").body();
    assertThat(parties)
        .contains("(only parties)", "bodies=parties&amp;format=graphml")
        .contains("Dudley Safeguarding Adults Board")
        .doesNotContain("Chief Executive", "No report is named");
    String plans = site.get("/network?area=medway&object=annual-report&kind=one-way").body();
    assertThat(plans)
        .contains("(only annual report, one way)", "presents its annual report")
        .contains("<option value=\"annual-report\" selected>")
        .doesNotContain("Boards share their refreshed plans");
  }

  @Test
  void what_nothing_fits_is_said_and_a_value_that_there_is_not_is_refused() {
    assertThat(site.get("/network?area=dudley&kind=both-ways").body())
        .contains("fits all of these choices");
    HttpResponse<String> refused = site.get("/api/network?area=dudley&bodies=everybody");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("parties, boards");
  }

  @Test
  void without_an_area_the_network_is_that_of_the_first() {
    assertThat(site.get("/network").body()).contains("Who reports to whom: Dudley");
  }
}
