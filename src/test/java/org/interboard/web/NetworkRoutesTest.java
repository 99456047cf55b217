package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Who reports to whom, as a picture, in words and as a graph. */
class NetworkRoutesTest {
  private static final Site site = Site.shipped();

  @Test
  void in_Medway_assessments_and_annual_reports_cross_and_corporate_parenting_gets_nothing_back() {
    assertThat(get("medway", "text").body())
        .contains("<-> Medway Safeguarding Children Board, both ways")
        .contains("--> Medway Health and Wellbeing Board, one way")
        .contains("Corporate parenting board presents its annual report (5.2)");
  }

  @Test
  void what_all_owe_to_all_is_said_once_and_not_drawn() throws Exception {
    String text = get("sandwell", "text").body();
    assertThat(text).contains("All towards all");
    assertThat(lines(svg("sandwell"))).hasSizeLessThan(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"medway", "walsall", "dudley", "sandwell", "wolverhampton"})
  void every_body_and_line_of_the_picture_is_a_link_with_a_title(String area) throws Exception {
    Document svg = svg(area);
    assertThat(svg.getElementsByTagName("desc").getLength()).isEqualTo(1);
    List<Element> links = elements(svg, "a");
    assertThat(links).hasSizeGreaterThan(3);
    assertThat(links)
        .allSatisfy(
            link -> {
              assertThat(link.getAttribute("href")).startsWith("/id/");
              assertThat(link.getAttribute("aria-label")).isNotBlank();
              assertThat(elements(link, "title")).hasSize(1);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"medway", "walsall", "dudley", "sandwell", "wolverhampton"})
  void no_two_labels_overlap_and_none_leaves_the_picture(String area) throws Exception {
    List<double[]> boxes =
        elements(svg(area), "text").stream().map(NetworkRoutesTest::box).toList();
    for (double[] box : boxes) {
      assertThat(box[0]).isPositive();
      assertThat(box[1]).isLessThan(1280);
      for (double[] other : boxes) {
        boolean apart = box[1] < other[0] || other[1] < box[0] || Math.abs(box[2] - other[2]) >= 20;
        assertThat(box == other || apart).isTrue();
      }
    }
  }

  @Test
  void one_way_and_both_ways_differ_in_dashes_and_heads() throws Exception {
    List<Element> lines = lines(svg("medway"));
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.hasAttribute("marker-start"))
                    .isNotEqualTo(line.hasAttribute("stroke-dasharray")));
    assertThat(lines).anyMatch(line -> line.hasAttribute("marker-start"));
    assertThat(lines).anyMatch(line -> line.hasAttribute("stroke-dasharray"));
  }

  @Test
  void graphml_and_json_hold_the_same_bodies_and_flows() throws Exception {
    Document graph = xml(get("walsall", "graphml").body());
    JsonNode json = new ObjectMapper().readTree(get("walsall", "json").body());
    assertThat(elements(graph, "node")).hasSameSizeAs(list(json.get("bodies"))).hasSize(8);
    assertThat(elements(graph, "edge"))
        .hasSameSizeAs(list(json.get("flows")))
        .hasSizeGreaterThan(17);
    assertThat(get("walsall", "dot").body()).startsWith("digraph {").contains("style=dashed");
  }

  @Test
  void one_is_counted_as_one() {
    assertThat(get("dudley", "text").body()).contains("; 1 duty of all towards all.");
    assertThat(get("sandwell", "text").body()).contains("; 3 duties of all towards all.");
  }

  @Test
  void the_page_has_the_picture_and_the_words() {
    assertThat(site.get("/api/network?area=medway", "Accept", "text/html").body())
        .contains("<svg", "In words", "All towards all", "format=graphml");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/network,                        must be given",
    "/api/network?area=medwy,             medway",
    "/api/network?area=medway&format=pdf, svg"
  })
  void a_mistake_is_a_problem_that_says_what_to_do(String address, String explanation) {
    HttpResponse<String> answer = site.get(address);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(explanation);
  }

  private static HttpResponse<String> get(String area, String format) {
    HttpResponse<String> answer = site.get("/api/network?area=" + area + "&format=" + format);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer;
  }

  private static Document svg(String area) throws Exception {
    return xml(get(area, "svg").body());
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  /** The lines between bodies; those of the legend stand outside links. */
  private static List<Element> lines(Document svg) {
    return elements(svg, "a").stream()
        .flatMap(link -> elements(link, "path").stream())
        .filter(path -> path.hasAttribute("marker-end"))
        .toList();
  }

  private static List<Element> elements(org.w3c.dom.Node within, String name) {
    org.w3c.dom.NodeList found =
        within instanceof Document whole
            ? whole.getElementsByTagName(name)
            : ((Element) within).getElementsByTagName(name);
    return new ArrayList<>(
        IntStream.range(0, found.getLength())
            .mapToObj(found::item)
            .map(Element.class::cast)
            .toList());
  }

  /** Left, right and base line, at the eleven pixels that a wide letter takes. */
  private static double[] box(Element text) {
    double x = Double.parseDouble(text.getAttribute("x"));
    double width = 11.0 * text.getTextContent().length();
    boolean end = text.getAttribute("text-anchor").equals("end");
    double y = Double.parseDouble(text.getAttribute("y"));
    return new double[] {end ? x - width : x, end ? x : x + width, y};
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
