package org.interboard.web.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.graph.Vocabulary;
import org.interboard.web.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks every IRI that we mint, wherever it stands in the published graph. */
class EveryIriTest {
  private static final Map<String, HttpResponse<String>> ANSWERS = new HashMap<>();
  private static final Site site = Site.shipped();
  private static Set<String> ours;

  @BeforeAll
  static void open() {
    ours = KnowledgeGraph.load(Sources.bundled()).read(EveryIriTest::minted);
  }

  private static Set<String> minted(org.apache.jena.sparql.core.DatasetGraph dataset) {
    Set<String> found = new TreeSet<>();
    Iter.asStream(dataset.find())
        .flatMap(
            quad ->
                Stream.of(
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(Vocabulary.HOME))
        .forEach(found::add);
    return found;
  }

  @Test
  void there_are_thousands_of_them() {
    assertThat(ours).hasSizeGreaterThan(2500);
  }

  @Test
  void each_answers_with_a_page_that_names_it() {
    List<String> wrong = new ArrayList<>();
    for (String iri : ours) {
      HttpResponse<String> page = followed(iri, "text/html");
      String name = iri.replaceFirst("#.*", "").replaceFirst("/[0-9]+[.][0-9]+[.][0-9]+$", "");
      if (page.statusCode() != 200 || !page.body().contains(name)) {
        wrong.add(iri + " " + page.statusCode());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void each_answers_with_turtle_that_says_something_of_it() {
    List<String> silent = new ArrayList<>();
    for (String iri : ours) {
      HttpResponse<String> turtle = followed(iri, "text/turtle");
      if (turtle.statusCode() != 200 || !speaksOf(turtle.body(), iri)) {
        silent.add(iri + " " + turtle.statusCode());
      }
    }
    assertThat(silent).isEmpty();
  }

  /** Of a named graph, its content is what is said. */
  private static boolean speaksOf(String turtle, String iri) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    Node node = NodeFactory.createURI(iri);
    return graph.contains(node, Node.ANY, Node.ANY)
        || graph.contains(Node.ANY, Node.ANY, node)
        || iri.startsWith(Vocabulary.GRAPH) && !graph.isEmpty();
  }

  /** The terms of the ontology share one document, which is asked for once. */
  private static HttpResponse<String> followed(String iri, String accept) {
    return ANSWERS.computeIfAbsent(
        accept + " " + iri.replaceFirst("#.*", ""), key -> follow(iri, accept));
  }

  private static HttpResponse<String> follow(String iri, String accept) {
    String path = "/" + iri.substring(Vocabulary.HOME.length()).replaceFirst("#.*", "");
    HttpResponse<String> answer = site.get(path, "Accept", accept);
    if (path.startsWith("/id/") || path.startsWith("/concept/")) {
      assertThat(answer.statusCode()).as(iri).isEqualTo(303);
      return site.get(answer.headers().firstValue("Location").orElseThrow(), "Accept", accept);
    }
    return answer;
  }
}
