package org.interboard.web.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person or a program gets that follows an IRI of ours. */
class LinkedDataTest {
  private static final String DUTY = "medway/duty/present-annual-reports-of-safeguarding-boards";
  private static final String HTML = "text/html";
  private static final Site site = Site.shipped();

  @ParameterizedTest
  @CsvSource({
    "/id/area/medway, /doc/area/medway",
    "/concept/theme-housing, /doc/concept/theme-housing",
    "/id/requirement/K13, /doc/requirement/K13",
    "/id/shape/K13, /doc/shape/K13"
  })
  void what_is_no_document_says_where_the_document_about_it_is(String thing, String document) {
    HttpResponse<String> answer = site.get(thing);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(document);
    assertThat(site.get(document).statusCode()).isEqualTo(200);
  }

  @Test
  void where_it_leads_does_not_depend_on_what_the_client_says_of_hosts() {
    HttpResponse<String> answer =
        site.get("/id/area/medway", "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil");

    assertThat(answer.headers().map().toString()).doesNotContain("evil");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                                     | text/turtle; charset=utf-8",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html;"
            + " charset=utf-8",
        "application/ld+json                                     | application/ld+json",
        "application/rdf+xml, text/turtle;q=0.4                  | application/rdf+xml",
        "application/n-triples                                   | application/n-triples",
        "text/html;q=0.3, application/n-triples;q=0.7            | application/n-triples"
      })
  void a_document_comes_in_the_form_that_the_client_likes_best(String accept, String type) {
    HttpResponse<String> answer = site.get("/doc/" + DUTY, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(";c", "; c"))
        .isEqualTo(type);
    assertThat(answer.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "rdf", "nt"})
  void an_ending_asks_for_a_form_and_every_form_says_the_same(String ending) {
    String accept = "text/html";
    Graph asked = read(site.get("/doc/" + DUTY + "." + ending, "Accept", accept).body(), ending);
    Graph turtle = read(site.get("/doc/" + DUTY + ".ttl").body(), "ttl");

    assertThat(asked.isIsomorphicWith(turtle)).isTrue();
    assertThat(asked.size()).isGreaterThan(20);
  }

  @Test
  void each_form_names_the_addresses_of_the_others() {
    String links = site.get("/doc/" + DUTY).headers().firstValue("Link").orElse("");

    assertThat(links).contains("</doc/" + DUTY + ".jsonld>; rel=\"alternate\"");
    assertThat(site.get("/doc/" + DUTY + ".html").body()).contains("<h1>");
  }

  @Test
  void a_form_that_is_not_offered_is_refused() {
    assertThat(site.get("/doc/" + DUTY, "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/describe", "/describe?iri=", "/describe?iri=javascript:alert(1)"})
  void only_web_addresses_are_described(String path) {
    assertThat(site.get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void a_name_that_is_nobody_s_gets_404_with_the_nearest() {
    HttpResponse<String> program = site.get("/id/area/medwey");
    HttpResponse<String> person = site.get("/doc/area/medwey", "Accept", HTML);

    assertThat(program.statusCode()).isEqualTo(404);
    assertThat(program.body())
        .contains("\"nearest\":[\"https://w3id.org/interboard/id/area/medway\"");
    assertThat(person.statusCode()).isEqualTo(404);
    assertThat(person.body()).contains("<a href=\"/doc/area/medway\">Medway</a>");
  }

  @ParameterizedTest
  @CsvSource({
    "medway/bord/safegarding-children-board, medway/board/safeguarding-children-board",
    "sandwell/priority/domestic-abuze, sandwell/priority/domestic-abuse",
    "medway/nothing, area/medway",
    "medway/board/nothing, medway/board/",
    "nowhere/board/nothing, area/",
    "requirement/K99, requirement/K"
  })
  void a_name_that_is_nobody_s_is_answered_with_what_people_look_for(String asked, String nearest)
      throws Exception {
    JsonNode answer = new ObjectMapper().readTree(site.get("/id/" + asked).body());
    assertThat(answer.at("/nearest/0").asText())
        .startsWith("https://w3id.org/interboard/id/" + nearest);
    assertThat(answer.get("nearest")).hasSizeBetween(2, 5);
    assertThat(answer.get("nearest").toString()).doesNotContain("/section/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/%3Cscript%3Ealert(1)%3C/script%3E",
        "/doc/area/medway%22onload=%22x",
        "/graph/nothing",
        "/ontology/9.9.9",
        "/ontology.exe",
        "/doc/x"
      })
  void strange_names_are_not_found_and_not_repeated(String path) {
    HttpResponse<String> answer = site.get(path, "Accept", HTML);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("<script").doesNotContain("onload");
  }

  @Test
  void the_ontology_is_one_graph_by_its_version_too() {
    assertThat(read(site.get("/ontology/0.1.0").body(), "ttl").size())
        .isEqualTo(read(site.get("/ontology.ttl").body(), "ttl").size());
  }

  private static Graph read(String text, String ending) {
    Graph graph = GraphFactory.createDefaultGraph();
    Lang lang =
        switch (ending) {
          case "jsonld" -> Lang.JSONLD11;
          case "rdf" -> Lang.RDFXML;
          case "nt" -> Lang.NTRIPLES;
          default -> Lang.TURTLE;
        };
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }
}
