package org.interboard.web.linked;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.Labels;
import org.interboard.graph.Vocabulary;
import org.interboard.web.Link;

/** The objects of statements as values to read, in the order of their text. */
final class Values {
  private static final Comparator<Value> BY_TEXT =
      Comparator.comparing((Value value) -> value.text().toLowerCase(Locale.ROOT))
          .thenComparing(value -> value.address().orElse(""));

  private final Graph all;
  private final Labels labels;

  Values(Graph all, Labels labels) {
    this.all = all;
    this.labels = labels;
  }

  /** The statements by property, in the order of a page. */
  List<Fact> facts(Map<Node, List<Triple>> said) {
    return said.entrySet().stream()
        .sorted(Comparator.comparingInt(each -> Words.place(each.getKey())))
        .map(each -> fact(each.getKey(), each.getValue()))
        .toList();
  }

  private Fact fact(Node property, List<Triple> triples) {
    String address = Iris.address(property, all).orElse("");
    return new Fact(
        new Link(Words.forwards(property, labels), address),
        sorted(triples.stream().map(this::value)));
  }

  List<Value> sorted(Stream<Value> values) {
    return values.sorted(BY_TEXT).toList();
  }

  private Value value(Triple triple) {
    Node object = triple.getObject();
    return object.isURI()
        ? Value.link(name(object), Iris.address(object, all), reading(triple))
        : unnamed(object);
  }

  Value link(Node thing) {
    return Value.link(name(thing), Iris.address(thing, all), Optional.empty());
  }

  private Value unnamed(Node node) {
    if (node.isLiteral()) {
      return Value.text(Wording.of(node));
    }
    return node.isURI() ? link(node) : blank(node);
  }

  private Value blank(Node node) {
    GNode start = new GNode(all, node);
    if (GraphList.isListNode(start)) {
      return Value.list(GraphList.members(start).stream().map(this::unnamed).toList());
    }
    return Value.facts(
        facts(
            Iter.asStream(all.find(node, Node.ANY, Node.ANY))
                .filter(triple -> !triple.predicateMatches(RDF.type.asNode()))
                .collect(Collectors.groupingBy(Triple::getPredicate))));
  }

  private String name(Node thing) {
    boolean known =
        all.contains(thing, RDF.type.asNode(), Node.ANY)
            || Vocabulary.PREFIXES.values().stream().anyMatch(thing.getURI()::startsWith);
    return known ? labels.of(thing) : thing.getURI().replaceFirst("^https?://(www\\.)?", "");
  }

  /** The interpretation by which a statement is a curator's reading and not the document's word. */
  private Optional<Link> reading(Triple triple) {
    return subjects(RDF.object, triple.getObject())
        .filter(reading -> all.contains(reading, RDF.subject.asNode(), triple.getSubject()))
        .filter(reading -> all.contains(reading, RDF.predicate.asNode(), triple.getPredicate()))
        .map(reading -> new Link(labels.of(reading), Iris.address(reading, all).orElse("")))
        .findFirst();
  }

  private Stream<Node> subjects(Property property, Node object) {
    return Iter.asStream(all.find(Node.ANY, property.asNode(), object)).map(Triple::getSubject);
  }
}
