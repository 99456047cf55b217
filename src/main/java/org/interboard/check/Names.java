package org.interboard.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Calls things as a person would: never by a bare IRI or the label of a blank node. */
final class Names {
  private static final List<Node> LABELS =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());
  private static final Pattern IRI = Pattern.compile("<(https?://[^<>\\s]+)>");
  private static final String LAW = "//www.legislation.gov.uk/";

  private final Graph graph;
  private final Map<Node, String> called = new ConcurrentHashMap<>();

  Names(Graph graph) {
    this.graph = graph;
  }

  /** The text of a literal; the label of anything else, or what comes nearest to one. */
  String of(Node node) {
    return node.isLiteral() ? Brief.name(node.getLiteralLexicalForm()) : remembered(node);
  }

  /** Looked up once, as a long draft has thousands of findings about the same few things. */
  private String remembered(Node node) {
    Optional<String> known = Optional.ofNullable(called.get(node));
    String name = known.orElseGet(() -> call(node));
    called.putIfAbsent(node, name);
    return name;
  }

  private String call(Node node) {
    return label(node).orElseGet(() -> node.isURI() ? local(node) : partOfAnother(node));
  }

  /**
   * The label of a property, or of a path through several; empty for a path that is walked
   * backwards, of which no more can be said than what the finding is about.
   */
  String of(Path path) {
    if (path instanceof P_Link link) {
      return of(link.getNode());
    }
    if (path instanceof P_Alt either) {
      return joined(either, " or ");
    }
    if (path instanceof P_Seq through) {
      return joined(through, " › ");
    }
    return path instanceof P_Path1 one && !(path instanceof P_Inverse) ? of(one.getSubPath()) : "";
  }

  private String joined(P_Path2 path, String by) {
    return Stream.of(of(path.getLeft()), of(path.getRight()))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(by));
  }

  /** A sentence in which every IRI gives way to the name of what it stands for. */
  String in(String sentence) {
    return Brief.sentence(
        IRI.matcher(sentence)
            .replaceAll(
                found -> Matcher.quoteReplacement(of(NodeFactory.createURI(found.group(1))))));
  }

  private Optional<String> label(Node node) {
    return LABELS.stream()
        .flatMap(property -> objects(node, property))
        .filter(Node::isLiteral)
        .map(literal -> Brief.name(literal.getLiteralLexicalForm()))
        .findFirst();
  }

  /** Something without a name is called after its class and after whatever refers to it. */
  private String partOfAnother(Node node) {
    String kind =
        objects(node, RDF.type.asNode()).map(this::of).sorted().findFirst().orElse("thing");
    return graph
        .find(Node.ANY, Node.ANY, node)
        .nextOptional()
        .map(Triple::getSubject)
        .filter(owner -> !owner.equals(node))
        .map(owner -> kind + " of " + label(owner).orElse("something without a label"))
        .orElse(kind + " without a label");
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }

  private static String local(Node node) {
    if (node.getURI().contains(LAW)) {
      return Brief.name(node.getURI().replaceFirst("^https?://(www\\.)?", ""));
    }
    String iri = node.getURI().replaceFirst("[/#]$", "");
    return Brief.name(iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1));
  }
}
