package org.interboard.web.linked;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.interboard.graph.Description;
import org.interboard.graph.Labels;
import org.interboard.graph.Vocabulary;

/** The evidence for a thing: where in its document each phrase stands. */
final class Quotes {
  private static final Node EXACT = OA.exact.asNode();
  private static final Node LOCATOR = term("locator");
  private static final Node EVIDENCES = term("evidences");
  private static final Node SECTION_ORDER = term("sectionOrder");

  private final DatasetGraph dataset;
  private final Labels labels;

  Quotes(DatasetGraph dataset, Labels labels) {
    this.dataset = dataset;
    this.labels = labels;
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Vocabulary.IB + name);
  }

  List<Quote> of(Description description) {
    return Iter.asStream(description.statements().find(Node.ANY, EXACT, Node.ANY))
        .map(triple -> quote(triple.getSubject(), description))
        .sorted(Comparator.comparing(Quote::locator).thenComparing(Quote::phrase))
        .toList();
  }

  private Quote quote(Node selector, Description description) {
    Graph said = description.statements();
    String locator = texts(said, selector, LOCATOR).stream().findFirst().orElse("");
    return new Quote(
        locator,
        section(locator, description.graphs()),
        String.join(" … ", texts(said, selector, EXACT)),
        proves(said, selector));
  }

  private List<String> proves(Graph said, Node selector) {
    Node alias = term("alias");
    if (said.contains(Node.ANY, alias, selector)) {
      return List.of(Words.forwards(alias, labels));
    }
    return Iter.asStream(said.find(selector, EVIDENCES, Node.ANY))
        .map(triple -> Words.forwards(triple.getObject(), labels))
        .sorted()
        .toList();
  }

  private static List<String> texts(Graph said, Node subject, Node property) {
    return Iter.asStream(said.find(subject, property, Node.ANY))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .sorted()
        .toList();
  }

  /** A locator names a section, after which a comma and a detail may follow. */
  private Optional<String> section(String locator, List<Node> graphs) {
    return graphs.stream()
        .map(dataset::getGraph)
        .flatMap(graph -> Iter.asStream(graph.find(Node.ANY, SECTION_ORDER, Node.ANY)))
        .map(Triple::getSubject)
        .filter(section -> begins(locator, section))
        .max(Comparator.comparingInt(section -> locatorOf(section).length()))
        .flatMap(section -> Iris.address(section, dataset.getDefaultGraph()));
  }

  private boolean begins(String locator, Node section) {
    return (locator + ",").startsWith(locatorOf(section) + ",");
  }

  private String locatorOf(Node section) {
    return texts(dataset.getDefaultGraph(), section, LOCATOR).stream().findFirst().orElse("");
  }
}
