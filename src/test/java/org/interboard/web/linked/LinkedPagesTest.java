package org.interboard.web.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.interboard.web.Site;
import org.junit.jupiter.api.Test;

/** What the page about a thing says to a person who follows its IRI. */
class LinkedPagesTest {
  private static final String DUTY = "medway/duty/present-annual-reports-of-safeguarding-boards";
  private static final Site site = Site.shipped();

  @Test
  void a_page_says_who_must_do_what_and_where_the_document_says_so() {
    String page = page("/doc/" + DUTY);

    assertThat(page)
        .contains("Safeguarding boards' chairs present annual reports")
        .containsPattern("Who must act</a></dt> <dd> <ul> <li> <a href=\"/doc/medway/role/chair-of")
        .containsPattern("From</a></dt> <dd> <bdi>September</bdi>")
        .containsPattern("/doc/medway/section/5.2\">5.2</a></td> <td><q>[^<]+</q></td> <td>")
        .contains("href=\"/doc/medway/instrument/protocol\"");
  }

  @Test
  void what_was_read_into_a_document_is_marked_with_the_reason() {
    assertThat(page("/doc/medway/board/safeguarding-children-board"))
        .containsPattern(
            "Children Act 2004 s. 13</bdi></a> <small>\\(our reading, not the document's words: "
                + "<a href=\"/doc/medway/interpretation/[^\"]+\">why</a>\\)");
  }

  @Test
  void what_a_document_leaves_unsaid_stands_on_the_page_of_what_it_is_about() {
    assertThat(page("/doc/medway/instrument/protocol"))
        .contains("Left unsaid about it")
        .contains("/doc/medway/gap/effective-date");
  }

  @Test
  void an_act_that_others_named_is_described_too() {
    String address =
        "/describe?iri=http%3A%2F%2Fwww.legislation.gov.uk%2Fid%2Fukpga%2F2004%2F31%2Fsection%2F13";

    assertThat(page(address))
        .contains("Children Act 2004 s. 13")
        .contains("Rest on it by our reading");
    assertThat(site.get(address + "&format=nt").body()).contains("/ukpga/2004/31/section/13>");
  }

  @Test
  void each_act_has_an_address_of_its_own_where_search_engines_look_for_one() {
    String act = "/describe?iri=http%3A%2F%2Fwww.legislation.gov.uk%2Fid%2Fukpga%2F2004%2F31";

    assertThat(page(act + "&asOf=2010-01-01"))
        .contains("<link rel=\"canonical\" href=\"" + site.at(act) + "\">")
        .doesNotContain("/describe\"");
  }

  @Test
  void the_lists_of_concepts_are_a_page_and_a_graph() {
    assertThat(page("/concept")).contains("Board types").contains("/doc/concept/themes");
    assertThat(page("/doc/concept/themes")).contains("/doc/concept/theme-housing");
    assertThat(site.get("/concept/").body()).contains("ibc:theme-housing");
  }

  @Test
  void the_path_above_a_thing_lists_what_is_beneath_it() {
    assertThat(page("/doc/requirement")).contains("/doc/requirement/K13");
    assertThat(site.get("/id/medway/board").statusCode()).isEqualTo(303);
  }

  @Test
  void the_ontology_is_one_page_of_all_terms() {
    assertThat(page("/ontology"))
        .contains("<section id=\"Duty\">")
        .contains("<section id=\"bearer\">");
  }

  private static String page(String path) {
    HttpResponse<String> page = site.get(path, "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body().replaceAll("\\s+", " ");
  }
}
