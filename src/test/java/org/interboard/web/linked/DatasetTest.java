package org.interboard.web.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;
import org.interboard.graph.Vocabulary;
import org.interboard.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the dataset against the data that it describes. */
class DatasetTest {
  private static final Node DATASET = NodeFactory.createURI(Vocabulary.HOME + "dataset");
  private static final Site site = Site.shipped();

  @Test
  void it_counts_what_the_endpoint_counts() throws Exception {
    Graph described = turtle("/dataset");

    assertThat(number(described, DATASET, VOID.triples.asNode()))
        .isEqualTo(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
    assertThat(number(described, DATASET, VOID.classes.asNode()))
        .isEqualTo(count("SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }"));
    assertThat(number(described, DATASET, VOID.properties.asNode()))
        .isEqualTo(count("SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }"));
    assertThat(number(described, graph("medway"), VOID.triples.asNode()))
        .isEqualTo(
            count(
                "SELECT (COUNT(*) AS ?n) { GRAPH <%s> { ?s ?p ?o } }".formatted(graph("medway"))));
  }

  @Test
  void every_dump_that_it_names_is_there_and_is_as_large_as_it_says() {
    Graph described = turtle("/dataset");
    List<Node> dumps = objects(described, DATASET, VOID.dataDump.asNode());

    assertThat(dumps).hasSizeGreaterThan(8);
    for (Node part : objects(described, DATASET, VOID.subset.asNode())) {
      if (part.isURI()) {
        Node dump = objects(described, part, VOID.dataDump.asNode()).get(0);
        assertThat(dumps).contains(dump);
        assertThat((long) turtle(URI.create(dump.getURI()).getPath()).size())
            .isEqualTo(number(described, part, VOID.triples.asNode()));
      }
    }
  }

  @Test
  void it_names_the_endpoint_the_licence_the_areas_and_the_vocabularies() {
    String described = site.get("/.well-known/void", "Accept", "application/n-triples").body();

    assertThat(described)
        .contains("void#sparqlEndpoint> <" + site.at("/sparql") + ">")
        .contains("terms/license> <https://creativecommons.org/licenses/by/4.0/>")
        .contains("terms/spatial> <https://w3id.org/interboard/id/area/medway>")
        .contains("void#vocabulary> <http://www.w3.org/2004/02/skos/core#>")
        .contains("<http://www.w3.org/ns/dcat#Dataset>");
  }

  @Test
  void a_page_shows_the_same_to_people() {
    assertThat(site.get("/dataset", "Accept", "text/html").body())
        .contains("Medway inter-board protocol")
        .contains("Agreed duty")
        .contains("href=\"/graph/shapes\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dataset",
        "/id/area/medway",
        "/doc/area/medway",
        "/ontology",
        "/describe?iri=http://e.org/"
      })
  void pages_of_other_sites_may_read_it(String path) {
    HttpResponse<String> preflight = site.send("OPTIONS", path, "");

    assertThat(preflight.statusCode()).isEqualTo(204);
    for (HttpResponse<String> answer : List.of(preflight, site.get(path))) {
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }
  }

  private static long count(String query) throws Exception {
    String path = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    String body = site.get(path, "Accept", "application/sparql-results+json").body();
    return new ObjectMapper().readTree(body).at("/results/bindings/0/n/value").asLong();
  }

  private static long number(Graph described, Node part, Node size) {
    return ((Number) objects(described, part, size).get(0).getLiteralValue()).longValue();
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()).toList();
  }

  private static Node graph(String name) {
    return NodeFactory.createURI(Vocabulary.GRAPH + name);
  }

  private static Graph turtle(String path) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(site.get(path, "Accept", "text/turtle").body(), Lang.TURTLE).parse(graph);
    return graph;
  }
}
