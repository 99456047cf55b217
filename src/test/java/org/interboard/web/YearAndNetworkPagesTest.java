package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

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
  void without_an_area_the_network_is_that_of_the_first() {
    assertThat(site.get("/network").body()).contains("Who reports to whom: Dudley");
  }
}
