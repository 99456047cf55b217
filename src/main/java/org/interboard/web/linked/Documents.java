package org.interboard.web.linked;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.interboard.graph.Description;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Vocabulary;

/** Which document the graph has for an IRI, if any: looked up in it, and nowhere else. */
final class Documents {
  private static final Node ONTOLOGY = NodeFactory.createURI(Vocabulary.ONTOLOGY);
  private static final String DATASET = Vocabulary.HOME + "dataset";
  private static final String CONCEPTS = "concepts";

  private final KnowledgeGraph graph;
  private final Descriptions descriptions;
  private final Distributions distributions;

  Documents(KnowledgeGraph graph, Distributions distributions) {
    this.graph = graph;
    this.descriptions = new Descriptions(graph);
    this.distributions = distributions;
  }

  Optional<Document> of(String iri, String base) {
    return iri.equals(DATASET) ? Optional.of(dataset(base)) : of(iri);
  }

  private Document dataset(String base) {
    Graph described = new Union(descriptions.dataset(base), distributions.at(base));
    return new Document(at -> described, "dataset", at -> DatasetPage.of(described, at));
  }

  private Optional<Document> of(String iri) {
    if (iri.equals(Vocabulary.ONTOLOGY) || iri.startsWith(Vocabulary.ONTOLOGY + "/")) {
      return ontology(iri);
    }
    if (iri.startsWith(Vocabulary.GRAPH)) {
      return named(iri.substring(Vocabulary.GRAPH.length()));
    }
    return iri.equals(Vocabulary.IBC) ? concepts() : thing(NodeFactory.createURI(iri));
  }

  /** A thing, or the list of the things beneath a path that is itself none. */
  private Optional<Document> thing(Node node) {
    return graph.read(dataset -> described(dataset, node).or(() -> folder(dataset, node)));
  }

  private static Optional<Document> described(DatasetGraph dataset, Node node) {
    return Description.of(dataset, node)
        .map(
            found ->
                new Document(at -> found.whole(), "thing", at -> new ThingReader(at).page(found)));
  }

  private static Optional<Document> folder(DatasetGraph dataset, Node node) {
    List<Node> within = Listing.beneath(dataset.getDefaultGraph(), node.getURI() + "/");
    return Optional.of(within)
        .filter(found -> !found.isEmpty())
        .map(
            found ->
                new Document(
                    at -> Listing.graph(at, found),
                    "listing",
                    at -> Listing.of(at, node.getURI(), found)));
  }

  /** A named graph, by its own name or by that of its version, with all that it describes. */
  private Optional<Document> named(String name) {
    return has(name)
        .or(() -> versionOf(name))
        .map(
            node -> new Document(at -> copy(at, node), "listing", at -> Listing.ofGraph(at, node)));
  }

  /** The concept schemes, with every concept for programs. */
  private Optional<Document> concepts() {
    return has(CONCEPTS)
        .map(
            node ->
                new Document(at -> copy(at, node), "listing", at -> Listing.ofSchemes(at, node)));
  }

  /** The ontology, by its own IRI or by that of the version which the graph holds. */
  private Optional<Document> ontology(String iri) {
    Node asked = NodeFactory.createURI(iri);
    return has("ontology")
        .filter(node -> asked.equals(ONTOLOGY) || isVersion(ONTOLOGY, asked))
        .map(this::terms);
  }

  private Document terms(Node node) {
    return new Document(at -> copy(at, node), "ontology", at -> OntologyPage.of(at, node));
  }

  /** The named graph that says of itself that this is its version. */
  private Optional<Node> versionOf(String name) {
    Node version = KnowledgeGraph.graphName(name);
    return graph.names().stream()
        .map(KnowledgeGraph::graphName)
        .filter(each -> isVersion(each, version))
        .findFirst();
  }

  private boolean isVersion(Node of, Node iri) {
    return graph.read(
        dataset -> dataset.getDefaultGraph().contains(of, OWL2.versionIRI.asNode(), iri));
  }

  private Optional<Node> has(String name) {
    return Optional.of(name).filter(graph.names()::contains).map(KnowledgeGraph::graphName);
  }

  private static Graph copy(DatasetGraph dataset, Node name) {
    return dataset.getGraph(name);
  }
}
