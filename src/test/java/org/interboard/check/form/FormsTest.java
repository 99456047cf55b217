package org.interboard.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.interboard.check.Check;
import org.interboard.check.Finding;
import org.interboard.check.Report;
import org.interboard.check.Scorecard;
import org.interboard.check.State;
import org.interboard.web.ReportPage;
import org.junit.jupiter.api.Test;

/** One report on a flawed draft of an invented area, in its forms. */
class FormsTest {
  private static final String EARL = "http://www.w3.org/ns/earl#";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Check check = Flawed.CHECK;
  private static final LocalDate TODAY = Flawed.TODAY;
  private static final Report report = Flawed.report();

  @Test
  void it_is_judged_when_made_and_today() {
    assertThat(report.judgements())
        .extracting(judgement -> judgement.day().date())
        .containsExactly(LocalDate.of(2018, 4, 1), TODAY);
  }

  @Test
  void the_report_that_misses_its_statutory_recipient_is_a_violation_where_others_show_how() {
    assertThat(state("K14")).isEqualTo(State.NOT_MET);
    assertThat(report.examples("K14"))
        .isNotEmpty()
        .allSatisfy(example -> assertThat(example.locator()).isNotEmpty())
        .allSatisfy(example -> assertThat(example.area()).isNotEqualTo("Exampleshire"));
  }

  @Test
  void what_the_text_leaves_open_cannot_be_told_and_what_it_omits_is_a_fault() {
    List<Finding> months =
        report.findings().stream().filter(each -> each.requirement().equals("K24")).toList();
    assertThat(months)
        .filteredOn(Finding::cannotBeTold)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.about()).startsWith("The children board"));
    assertThat(months)
        .filteredOn(each -> !each.cannotBeTold())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.about()).startsWith("The adults board"));
  }

  @Test
  void what_concerns_other_documents_or_nothing_in_this_one_is_not_applicable() {
    assertThat(state("K05")).isEqualTo(State.NOT_APPLICABLE);
    assertThat(state("K04")).isEqualTo(State.NOT_APPLICABLE);
  }

  @Test
  void the_same_file_gives_the_same_report_byte_for_byte() {
    Report again = Flawed.report();
    assertThat(ReportJson.write(again)).isEqualTo(ReportJson.write(report));
    assertThat(ReportPage.html(again)).isEqualTo(ReportPage.html(report));
  }

  @Test
  void the_page_needs_nothing_else_and_lets_no_text_of_the_draft_become_markup() {
    String html = ReportPage.html(report);
    assertThat(html)
        .contains("Exampleshire &lt;b&gt;boards")
        .doesNotContain("<script", "<link", "<img", "url(");
  }

  @Test
  void findings_of_a_text_file_have_line_and_column_in_sarif() throws IOException {
    JsonNode result = JSON.readTree(Sarif.write(report)).at("/runs/0/results/0");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isPositive();
    assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt()).isPositive();
  }

  @Test
  void a_verdict_that_is_the_same_on_both_days_is_asserted_once_with_both() {
    Model graph = ModelFactory.createDefaultModel();
    RDFDataMgr.read(graph, new StringReader(ReportGraph.turtle(report)), "", Lang.TURTLE);
    List<Resource> assertions =
        graph
            .listResourcesWithProperty(RDF.type, graph.createResource(EARL + "Assertion"))
            .toList();
    long verdicts =
        assertions.stream()
            .mapToLong(each -> each.listProperties(DCTerms.date).toList().size())
            .sum();

    assertThat(verdicts).isEqualTo(2L * report.requirements().size());
    assertThat(assertions.size()).isLessThan(2 * report.requirements().size());
  }

  @Test
  void the_scorecard_has_a_verdict_and_its_ground_in_every_cell() {
    Scorecard scorecard = check.scorecard(TODAY);
    assertThat(scorecard.formViolations()).isZero();
    assertThat(scorecard.reports()).hasSize(5);
    assertThat(scorecard.reports())
        .allSatisfy(
            each ->
                assertThat(each.judgements().get(0).verdicts())
                    .hasSameSizeAs(scorecard.requirements())
                    .allSatisfy(verdict -> assertThat(verdict.reason()).isNotEmpty()));
  }

  private static State state(String requirement) {
    return report.judgements().get(1).verdicts().stream()
        .filter(verdict -> verdict.requirement().identifier().equals(requirement))
        .findFirst()
        .orElseThrow()
        .state();
  }
}
