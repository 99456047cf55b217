package org.interboard.web.linked;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.interboard.graph.Labels;
import org.interboard.graph.Vocabulary;
import org.interboard.web.Link;

/** A requirement among others: how binding it is, on what, on whose authority and why. */
record Demand(String identifier, String level, String on, String authority, String why) {

  /** What the graph says of a requirement; nothing of any other thing. */
  static Optional<Demand> of(Graph all, Node thing) {
    return values(all, thing, ib("level")).stream()
        .map(level -> read(all, thing, new Labels(all).of(level)))
        .findFirst();
  }

  private static Demand read(Graph all, Node thing, String level) {
    return new Demand(
        text(all, thing, DCTerms.identifier.asNode()),
        level,
        text(all, thing, ib("appliesTo")),
        "%s: %s".formatted(kinds(all, thing), text(all, thing, ib("authority"))),
        text(all, thing, ib("rationale")));
  }

  Listing.Entry entry(Listing.Entry plain) {
    String title = "%s: %s".formatted(identifier, plain.link().text());
    String words = "%s, for %s. %s Authority, %s.".formatted(level, on, ended(why), authority);
    return new Listing.Entry(new Link(title, plain.link().address()), words);
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static String kinds(Graph all, Node thing) {
    return values(all, thing, ib("authorityKind")).stream()
        .map(kind -> new Labels(all).of(kind).toLowerCase(Locale.UK))
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  private static String text(Graph all, Node thing, Node property) {
    return values(all, thing, property).stream()
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private static List<Node> values(Graph all, Node thing, Node property) {
    return Iter.asStream(all.find(thing, property, Node.ANY)).map(Triple::getObject).toList();
  }

  private static Node ib(String name) {
    return NodeFactory.createURI(Vocabulary.IB + name);
  }
}
