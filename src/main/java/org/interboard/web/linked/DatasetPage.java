package org.interboard.web.linked;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.interboard.graph.Labels;
import org.interboard.graph.Vocabulary;
import org.interboard.web.Link;

/** The dataset for people: what it is, and how much of what it holds, the most first. */
public record DatasetPage(
    String title,
    String description,
    String endpoint,
    List<Part> graphs,
    List<Part> classes,
    List<Part> properties,
    List<Part> links) {

  /** A part of the data and its size. */
  public record Part(Link link, long count) {}

  private static final Node DATASET = NodeFactory.createURI(Vocabulary.HOME + "dataset");

  static DatasetPage of(Graph described, DatasetGraph data) {
    Reading reading = new Reading(described, data.getDefaultGraph());
    return new DatasetPage(
        reading.text(DCTerms.title.asNode()),
        reading.text(DCTerms.description.asNode()),
        reading.text(VOID.sparqlEndpoint.asNode()),
        reading.graphs(),
        reading.parts(VOID.classPartition.asNode(), VOID._class.asNode(), VOID.entities.asNode()),
        reading.parts(
            VOID.propertyPartition.asNode(), VOID.property.asNode(), VOID.triples.asNode()),
        reading.links());
  }

  private record Reading(Graph described, Graph data) {
    String text(Node property) {
      Node value = object(DATASET, property);
      return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    List<Part> parts(Node partition, Node of, Node size) {
      return sorted(
          objects(DATASET, partition)
              .map(part -> new Part(link(object(part, of)), number(part, size))));
    }

    List<Part> graphs() {
      return sorted(
          objects(DATASET, VOID.subset.asNode())
              .filter(Node::isURI)
              .map(graph -> new Part(titled(graph), number(graph, VOID.triples.asNode()))));
    }

    private Link titled(Node graph) {
      String title = object(graph, DCTerms.title.asNode()).getLiteralLexicalForm();
      return new Link(Words.capitalised(title), Iris.address(graph, data).orElse(""));
    }

    List<Part> links() {
      return sorted(
          subjects(VOID.Linkset.asNode())
              .map(
                  links ->
                      new Part(
                          link(object(links, VOID.linkPredicate.asNode())),
                          number(links, VOID.triples.asNode()))));
    }

    private Stream<Node> subjects(Node kind) {
      return Iter.asStream(described.find(Node.ANY, RDF.type.asNode(), kind))
          .map(Triple::getSubject);
    }

    private Link link(Node term) {
      String words = Words.forwards(term, new Labels(data));
      return new Link(words, Iris.address(term, data).orElse(""));
    }

    private long number(Node part, Node size) {
      return ((Number) object(part, size).getLiteralValue()).longValue();
    }

    private Node object(Node subject, Node property) {
      return objects(subject, property).findFirst().orElseThrow();
    }

    private Stream<Node> objects(Node subject, Node property) {
      return Iter.asStream(described.find(subject, property, Node.ANY)).map(Triple::getObject);
    }
  }

  private static List<Part> sorted(Stream<Part> parts) {
    return parts
        .sorted(
            Comparator.comparingLong((Part part) -> -part.count())
                .thenComparing(part -> part.link().text()))
        .toList();
  }
}
