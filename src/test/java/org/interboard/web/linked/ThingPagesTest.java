package org.interboard.web.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.interboard.web.Site;
import org.junit.jupiter.api.Test;

/** What a person reads on the page about a thing. */
class ThingPagesTest {
  private static final Site site = Site.shipped();

  @Test
  void every_requirement_shows_a_change_that_passes_and_one_that_fails() {
    List<String> requirements =
        Pattern.compile("/doc/requirement/[KS]\\d\\d")
            .matcher(page("/doc/requirement"))
            .results()
            .map(found -> found.group())
            .distinct()
            .toList();

    assertThat(requirements).hasSize(44);
    assertThat(requirements)
        .allSatisfy(each -> assertThat(page(each)).contains("<h3>Passes: ", "<h3>Fails: "));
    assertThat(page("/doc/requirement/K01"))
        .contains("<h3>Fails: No area</h3>", "instrument:protocol ib:area () .");
    assertThat(page("/doc/area/medway")).doesNotContain("What passes and what fails");
  }

  @Test
  void the_list_of_shapes_says_of_each_requirement_how_binding_it_is_on_what_and_why() {
    String shapes = page("/graph/shapes");

    assertThat(shapes)
        .contains("K01: Names its area and at least two parties")
        .contains("Must, for all instruments. Without an area and two parties there is no protocol")
        .contains("The document must name at least two parties.");
    assertThat(shapes.substring(shapes.indexOf("<h2>"))).startsWith("<h2>Requirement <small>(44)");
  }

  @Test
  void a_duty_is_told_in_a_sentence_before_its_facts() {
    String duty = page("/doc/medway/duty/present-annual-reports-of-safeguarding-boards");

    assertThat(duty)
        .contains(" will present to Medway Community Safety Partnership and Medway Health and ")
        .contains(", every year, from September to December.</bdi>")
        .contains("<h2>What it rests on</h2>");
    assertThat(duty.indexOf("How the text names who must act"))
        .isGreaterThan(duty.indexOf("<summary>Technical facts and files</summary>"));
  }

  @Test
  void a_board_a_priority_and_a_theme_are_told_in_a_sentence() {
    assertThat(page("/doc/medway/board/health-and-wellbeing-board"))
        .containsPattern(
            "A health and wellbeing board of Medway. By its document it acts in \\d+ duties");
    assertThat(page("/doc/sandwell/priority/prevention-of-violence-and-exploitation"))
        .contains("A joint priority of ");
    assertThat(page("/doc/concept/theme-mental-health"))
        .containsPattern("A theme of \\d+ dut.*, in the documents of .* and ");
    assertThat(page("/doc/concept/theme-safeguarding-children"))
        .doesNotContain("documents of Law", " and Law.");
    assertThat(page("/doc/sandwell/priority/prevention-of-violence-and-exploitation"))
        .contains("Part of this is our reading, as is marked below.");
  }

  @Test
  void what_nobody_is_said_to_hold_and_what_a_shape_checks_is_told_too() {
    assertThat(page("/doc/walsall/priority/air-quality"))
        .contains("A priority in the Walsall inter-board safeguarding protocol, under “Creating")
        .contains("; who holds it is not known.");
    assertThat(page("/doc/dudley/duty/lead-health-and-care-system"))
        .contains("Dudley Health and Wellbeing Board is said to lead.");
    assertThat(page("/doc/shape/K03"))
        .contains("Checks the requirement “Gives the legal basis of every statutory party”.");
    assertThat(page("/concept"))
        .contains("Lists from which the values", "List of terms <small>(19)");
  }

  @Test
  void a_provision_says_whether_it_holds_what_hangs_on_it_and_where_it_is_used() {
    String law = page("/describe?iri=http://www.legislation.gov.uk/id/ukpga/2014/23/section/43");

    assertThat(law)
        .contains("In force from 1 April 2015. 1 kind of board stands on it")
        .contains(
            "og:description\" content=\"Each local authority establishes a safeguarding adults")
        .contains("<h3>In the documents</h3>", "Cite it as their basis", "<h3>In the law</h3>");
    assertThat(page("/doc/law/guidance/wt2015")).contains("until 4 July 2018, that day excluded.");
    assertThat(page("/doc/requirement/K14")).contains("K14. A must, for protocols with");
  }

  @Test
  void the_dataset_leads_to_its_files_with_their_sums_in_full() {
    assertThat(page("/dataset")).contains("href=\"/api/export\"");
    assertThat(page("/api/export")).containsPattern("<code>[0-9a-f]{64}</code>");
  }

  @Test
  void an_area_is_to_be_compared_with_others_from_its_page() {
    assertThat(page("/areas/medway"))
        .contains("<a href=\"/compare?area=medway\">Compare with…</a>");
  }

  private static String page(String path) {
    var page = site.get(path, "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body().replaceAll("\\s+", " ");
  }
}
