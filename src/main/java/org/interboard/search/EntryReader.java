package org.interboard.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interboard.graph.Labels;
import org.interboard.graph.Vocabulary;

/** Reads everything with a name out of the graph. */
final class EntryReader {
  private static final List<Node> NAMES =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());
  private static final List<Node> ALIASES =
      List.of(
          SKOS.altLabel.asNode(),
          SKOS.notation.asNode(),
          DCTerms.title.asNode(),
          DCTerms.identifier.asNode(),
          term("gssCode"),
          term("citedAs"));
  private static final List<Node> DESCRIPTIONS =
      List.of(
          DCTerms.description.asNode(),
          SKOS.definition.asNode(),
          term("remit"),
          term("purpose"),
          term("contents"),
          term("rationale"));

  private final Graph graph;
  private final Labels labels;

  private EntryReader(Graph graph) {
    this.graph = graph;
    this.labels = new Labels(graph);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Vocabulary.IB + name);
  }

  /** All of it, or what does not belong to one instrument alone. */
  static List<Entry> read(Graph graph, boolean whole) {
    EntryReader reader = new EntryReader(graph);
    return NAMES.stream()
        .flatMap(name -> Iter.asStream(graph.find(Node.ANY, name, Node.ANY)))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .filter(thing -> whole || !graph.contains(thing, term("instrument"), Node.ANY))
        .distinct()
        .map(reader::entry)
        .toList();
  }

  private Entry entry(Node thing) {
    return new Entry(
        thing.getURI(),
        labels.of(thing),
        texts(thing, ALIASES),
        texts(thing, DESCRIPTIONS),
        Stream.of(term("evidence"), term("alias"))
            .flatMap(property -> objects(thing, property))
            .flatMap(selector -> texts(selector, List.of(OA.exact.asNode())).stream())
            .sorted()
            .toList(),
        kinds(thing),
        areas(thing),
        tags(objects(thing, term("theme"))));
  }

  /** A kind is written as its class is, in small letters; what is of a kind is of the wider too. */
  private List<Tag> kinds(Node thing) {
    return objects(thing, RDF.type.asNode())
        .flatMap(type -> Stream.concat(Stream.of(type), objects(type, RDFS.subClassOf.asNode())))
        .filter(
            type -> type.getURI().startsWith(Vocabulary.IB) || type.equals(SKOS.Concept.asNode()))
        .map(type -> new Tag(slug(type.getURI()), labels.of(type)))
        .distinct()
        .sorted()
        .toList();
  }

  private static String slug(String iri) {
    String local = iri.replaceFirst(".*[/#]", "");
    return local.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** The area that it serves, or that in whose document it stands. */
  private List<Tag> areas(Node thing) {
    return tags(Stream.concat(objects(thing, term("area")), home(thing).stream()));
  }

  private Optional<Node> home(Node thing) {
    return Optional.of(thing.getURI())
        .filter(iri -> iri.startsWith(Vocabulary.ID))
        .map(iri -> iri.substring(Vocabulary.ID.length()).replaceFirst("/.*", ""))
        .map(area -> NodeFactory.createURI(Vocabulary.ID + "area/" + area))
        .filter(area -> graph.contains(area, RDF.type.asNode(), term("Area")));
  }

  private List<Tag> tags(Stream<Node> things) {
    return things
        .filter(Node::isURI)
        .map(each -> new Tag(slug(each.getURI()).replaceFirst("^theme-", ""), labels.of(each)))
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> texts(Node thing, List<Node> properties) {
    return properties.stream()
        .flatMap(property -> objects(thing, property))
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .distinct()
        .toList();
  }

  private Stream<Node> objects(Node thing, Node property) {
    return Iter.asStream(graph.find(thing, property, Node.ANY)).map(Triple::getObject);
  }
}
