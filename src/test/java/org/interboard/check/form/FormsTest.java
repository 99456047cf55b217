package org.interboard.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.interboard.check.Check;
import org.interboard.check.DraftReader;
import org.interboard.check.Finding;
import org.interboard.check.Report;
import org.interboard.check.Scorecard;
import org.interboard.check.Severity;
import org.interboard.check.State;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.web.ReportPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One report on a flawed draft of an invented area, in every form. */
class FormsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static Check check;
  private static Report report;

  @BeforeAll
  static void judge() throws IOException {
    check = Check.of(KnowledgeGraph.load(Sources.bundled()));
    Path file = Path.of("src/test/resources/check/exampleshire.ttl");
    report =
        check.draft(
            DraftReader.read("exampleshire.ttl", Files.readAllBytes(file)),
            Optional.empty(),
            TODAY);
  }

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
  void every_form_gives_the_same_counts() throws Exception {
    Map<String, Long> expected = new TreeMap<>();
    for (Severity severity : Severity.values()) {
      expected.put(severity.word(), report.count(severity));
    }
    expected.put("open", (long) report.open().size());
    assertThat(expected.values()).allMatch(count -> count > 0);
    assertThat(inText()).isEqualTo(expected);
    assertThat(inHtml()).isEqualTo(expected);
    assertThat(inJson()).isEqualTo(expected);
    assertThat(inCsv()).isEqualTo(expected);
    assertThat(inRdf(ReportForm.TURTLE, Lang.TURTLE)).isEqualTo(expected);
    assertThat(inRdf(ReportForm.JSONLD, Lang.JSONLD11)).isEqualTo(expected);
    assertThat(inSarif()).isEqualTo(expected);
    assertThat(inJUnit()).isEqualTo(expected);
  }

  @Test
  void the_same_file_gives_the_same_report_byte_for_byte() throws IOException {
    Path file = Path.of("src/test/resources/check/exampleshire.ttl");
    Report again =
        check.draft(
            DraftReader.read("exampleshire.ttl", Files.readAllBytes(file)),
            Optional.empty(),
            TODAY);
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

  private static Map<String, Long> inText() {
    String text = ReportForm.TEXT.write(report);
    Map<String, Long> counts = new TreeMap<>();
    Pattern.compile("(?m)^(Violations|Warnings|Notes|Cannot be told) \\((\\d+)\\)$")
        .matcher(text)
        .results()
        .forEach(
            found ->
                counts.put(
                    found.group(1).startsWith("C")
                        ? "open"
                        : found.group(1).toLowerCase().replaceFirst("s$", ""),
                    Long.valueOf(found.group(2))));
    return counts;
  }

  /** Counted by the rows that follow the head of each kind of cause. */
  private static Map<String, Long> inHtml() {
    return Stream.of(ReportPage.html(report).split("<div class=\"cause "))
        .skip(1)
        .map(part -> part.split("<h2>")[0])
        .collect(
            Collectors.groupingBy(
                part -> part.substring(0, part.indexOf('"')),
                TreeMap::new,
                Collectors.summingLong(
                    part ->
                        Pattern.compile("<th scope=\"row\">").matcher(part).results().count())));
  }

  private static Map<String, Long> inJson() throws IOException {
    return counted(
        stream(JSON.readTree(ReportJson.write(report)).get("findings"))
            .map(
                each ->
                    each.get("cannotBeTold").asBoolean() ? "open" : each.get("severity").asText()));
  }

  private static Map<String, Long> inCsv() {
    return counted(
        ReportForm.CSV
            .write(report)
            .lines()
            .skip(1)
            .map(line -> line.split(",")[1].replace("cannot-be-told", "open")));
  }

  private static Map<String, Long> inRdf(ReportForm form, Lang lang) {
    var graph = RDFParser.fromString(form.write(report), lang).toGraph();
    Map<Node, String> words =
        Map.of(SHACL.Violation, "violation", SHACL.Warning, "warning", SHACL.Info, "note");
    Map<String, Long> counts =
        counted(
            graph.find(Node.ANY, SHACL.resultSeverity, Node.ANY).toList().stream()
                .map(triple -> words.get(triple.getObject())));
    Node identifier = org.apache.jena.vocabulary.DCTerms.identifier.asNode();
    long all = graph.find(Node.ANY, identifier, Node.ANY).toList().size();
    counts.put("open", all - counts.values().stream().mapToLong(Long::longValue).sum());
    return counts;
  }

  private static Map<String, Long> inSarif() throws IOException {
    return counted(
        stream(JSON.readTree(Sarif.write(report)).at("/runs/0/results"))
            .map(
                each ->
                    each.get("kind").asText().equals("open")
                        ? "open"
                        : each.get("level").asText().replace("error", "violation")));
  }

  private static Map<String, Long> inJUnit() throws Exception {
    byte[] xml = JUnit.write(report).getBytes(StandardCharsets.UTF_8);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    var failures = document.getElementsByTagName("failure");
    Map<String, Long> counts =
        counted(
            Stream.iterate(0, i -> i + 1)
                .limit(failures.getLength())
                .map(i -> failures.item(i).getAttributes().getNamedItem("type").getNodeValue()));
    counts.put("open", (long) document.getElementsByTagName("skipped").getLength());
    return counts;
  }

  private static Map<String, Long> counted(Stream<String> kinds) {
    return kinds.collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
