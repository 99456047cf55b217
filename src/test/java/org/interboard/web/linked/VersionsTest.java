package org.interboard.web.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.interboard.graph.Vocabulary;
import org.interboard.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ontology, concepts and shapes say which version they are, and answer at its IRI. */
class VersionsTest {
  private static final Site site = Site.shipped();

  @ParameterizedTest
  @ValueSource(strings = {"/ontology", "/graph/concepts", "/graph/shapes"})
  void the_version_that_it_names_answers_with_the_same_statements_and_a_page(String path) {
    Graph current = turtle(path);
    Node version = object(current, path, OWL2.versionIRI.asNode());
    String number = object(current, path, OWL2.versionInfo.asNode()).getLiteralLexicalForm();
    String address = "/" + version.getURI().substring(Vocabulary.HOME.length());

    assertThat(address).isEqualTo(path + "/" + number);
    assertThat(turtle(address).isIsomorphicWith(current)).isTrue();
    assertThat(site.get(address, "Accept", "text/html").statusCode()).isEqualTo(200);
    assertThat(site.get(address + ".jsonld").statusCode()).isEqualTo(200);
  }

  @Test
  void the_three_have_one_version() {
    assertThat(List.of("/ontology", "/graph/concepts", "/graph/shapes"))
        .extracting(path -> object(turtle(path), path, OWL2.versionInfo.asNode()))
        .containsOnly(object(turtle("/ontology"), "/ontology", OWL2.versionInfo.asNode()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ontology/0.0.9", "/graph/concepts/9.9.9", "/graph/medway/0.1.0"})
  void a_version_that_is_not_held_is_not_found(String path) {
    assertThat(site.get(path, "Accept", "text/turtle").statusCode()).isEqualTo(404);
  }

  private static Node object(Graph graph, String path, Node property) {
    Node document = NodeFactory.createURI(Vocabulary.HOME + path.substring(1));
    return graph.find(document, property, Node.ANY).next().getObject();
  }

  private static Graph turtle(String path) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(site.get(path, "Accept", "text/turtle").body(), Lang.TURTLE).parse(graph);
    return graph;
  }
}
