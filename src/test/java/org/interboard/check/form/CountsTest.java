package org.interboard.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
import org.interboard.check.Report;
import org.interboard.check.Severity;
import org.interboard.web.ReportPage;
import org.junit.jupiter.api.Test;

/** One report in every form, and the same numbers in each. */
class CountsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Report report = Flawed.report();

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
