package org.interboard.web.linked;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.Description;
import org.interboard.graph.Vocabulary;

/**
 * The whole ontology for people: its header, its classes, its properties, each in alphabetical
 * order.
 */
public record OntologyPage(ThingPage header, List<Term> classes, List<Term> properties) {

  /** One term, and how often the graph uses it. */
  public record Term(ThingPage page, long uses) {}

  static OntologyPage of(DatasetGraph dataset, Node name) {
    Graph terms = dataset.getGraph(name);
    Description header =
        Description.of(dataset, NodeFactory.createURI(Vocabulary.ONTOLOGY)).orElseThrow();
    return new OntologyPage(
        new ThingReader(dataset).page(header),
        terms(dataset, terms, List.of(OWL2.Class.asNode())),
        terms(
            dataset, terms, List.of(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode())));
  }

  private static List<Term> terms(DatasetGraph dataset, Graph terms, List<Node> kinds) {
    ThingReader reader = new ThingReader(dataset);
    return kinds.stream()
        .flatMap(kind -> Iter.asStream(terms.find(Node.ANY, RDF.type.asNode(), kind)))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .map(term -> term(dataset, reader, term))
        .sorted(Comparator.comparing(term -> term.page().title()))
        .toList();
  }

  private static Term term(DatasetGraph dataset, ThingReader reader, Node term) {
    Graph all = dataset.getDefaultGraph();
    long instances = Iter.count(all.find(Node.ANY, RDF.type.asNode(), term));
    long statements = Iter.count(all.find(Node.ANY, term, Node.ANY));
    Description description = Description.of(dataset, term).orElseThrow();
    return new Term(reader.page(description), instances + statements);
  }
}
