package org.interboard.web.linked;

import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.Labels;
import org.interboard.graph.Vocabulary;

/** The statements of the graph about one thing, by the names of our properties. */
record Stated(Graph all, Labels labels, Node thing) {
  /** One, two and three. */
  static final Collector<CharSequence, ?, String> JOINED =
      Collectors.collectingAndThen(
          Collectors.joining(", "), list -> list.replaceFirst(", ([^,]*)$", " and $1"));

  boolean is(String kind) {
    return isA(thing, kind);
  }

  boolean isA(Node one, String kind) {
    return all.contains(one, RDF.type.asNode(), ib(kind));
  }

  boolean has(String property) {
    return all.contains(thing, ib(property), Node.ANY);
  }

  boolean hasInstrument(Node one) {
    return all.contains(one, ib("instrument"), Node.ANY);
  }

  /** Whether a value of one of these properties is a curator's reading. */
  boolean isInterpreted(Set<String> properties) {
    return Iter.asStream(all.find(Node.ANY, RDF.subject.asNode(), thing))
        .map(Triple::getSubject)
        .anyMatch(
            reading ->
                properties.stream()
                    .anyMatch(each -> all.contains(reading, RDF.predicate.asNode(), ib(each))));
  }

  /** The values of a property as people read them, in order. */
  List<String> names(String property) {
    return names(ib(property));
  }

  List<String> names(Node property) {
    return Iter.asStream(all.find(thing, property, Node.ANY))
        .map(Triple::getObject)
        .map(value -> value.isLiteral() ? Wording.of(value) : labels.of(value))
        .sorted()
        .toList();
  }

  /** The same as a phrase, empty where there are none. */
  String listed(String property) {
    return String.join("; ", names(property))
        .replaceFirst("; ([^;]*)$", " and $1")
        .replace(";", ",");
  }

  /** What identifies it among its like, or nothing. */
  String own(String property) {
    return String.join(", ", names(NodeFactory.createURI(DCTerms.NS + property)));
  }

  /** The day of the European Legislation Identifier of that name, in words; or nothing. */
  String day(String property) {
    return String.join(
        ", ", names(NodeFactory.createURI(Vocabulary.PREFIXES.get("eli") + property)));
  }

  /** The things of which this one is a value. */
  List<Node> users(String property) {
    return Iter.asStream(all.find(Node.ANY, ib(property), thing))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .toList();
  }

  /** The areas to which these things belong, by the first part of their IRIs. */
  static String areas(List<Node> things) {
    return things.stream()
        .map(each -> each.getURI().substring(Vocabulary.ID.length()).replaceFirst("/.*", ""))
        .map(Words::capitalised)
        .distinct()
        .sorted()
        .collect(JOINED);
  }

  /** A name within a sentence; an abbreviation stays as it is. */
  static String lower(String name) {
    return name.length() > 1 && Character.isUpperCase(name.charAt(1))
        ? name
        : name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static Node ib(String name) {
    return NodeFactory.createURI(Vocabulary.IB + name);
  }
}
