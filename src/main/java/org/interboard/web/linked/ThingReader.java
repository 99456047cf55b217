package org.interboard.web.linked;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interboard.graph.Description;
import org.interboard.graph.Labels;
import org.interboard.graph.Vocabulary;
import org.interboard.web.Link;

/** Turns what the graph says of a thing into a page of plain words, within one transaction. */
final class ThingReader {
  private static final List<Node> LEAD =
      List.of(SKOS.definition.asNode(), DCTerms.description.asNode());
  private static final Set<Node> SHOWN_ELSEWHERE =
      Set.of(
          RDF.type.asNode(),
          SKOS.prefLabel.asNode(),
          RDFS.label.asNode(),
          SKOS.definition.asNode(),
          DCTerms.description.asNode(),
          NodeFactory.createURI(Vocabulary.IB + "evidence"),
          NodeFactory.createURI(Vocabulary.IB + "alias"));

  private final DatasetGraph dataset;
  private final Graph all;
  private final Labels labels;
  private final Values values;

  ThingReader(DatasetGraph dataset) {
    this.dataset = dataset;
    this.all = dataset.getDefaultGraph();
    this.labels = new Labels(all);
    this.values = new Values(all, labels);
  }

  ThingPage page(Description description) {
    Node thing = description.thing();
    return new ThingPage(
        thing.getURI(),
        thing.getURI().replaceFirst(".*[/#]", ""),
        Words.capitalised(labels.of(thing)),
        links(objects(thing, RDF.type.asNode())),
        new Telling(new Stated(all, labels, thing)).sentences(),
        lead(thing),
        facts(description),
        new Quotes(dataset, labels).of(description),
        Specimen.of(thing.getURI()),
        uses(description),
        links(description.graphs()));
  }

  private List<String> lead(Node thing) {
    return LEAD.stream()
        .flatMap(property -> objects(thing, property).stream())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private List<Fact> facts(Description description) {
    Map<Node, List<Triple>> said =
        Iter.asStream(description.statements().find(description.thing(), Node.ANY, Node.ANY))
            .filter(triple -> !SHOWN_ELSEWHERE.contains(triple.getPredicate()))
            .collect(Collectors.groupingBy(Triple::getPredicate));
    return values.facts(said);
  }

  private List<Uses> uses(Description description) {
    Map<Uses.Place, List<Triple>> places =
        description.uses().stream()
            .collect(
                Collectors.groupingBy(
                    use -> Uses.Place.of(use.getSubject(), all),
                    TreeMap::new,
                    Collectors.toList()));
    return places.entrySet().stream()
        .map(each -> new Uses(each.getKey(), used(each.getValue())))
        .toList();
  }

  private List<Fact> used(List<Triple> some) {
    Map<Node, List<Triple>> uses =
        some.stream().collect(Collectors.groupingBy(Triple::getPredicate));
    return uses.entrySet().stream()
        .sorted(Comparator.comparingInt(each -> Words.place(each.getKey())))
        .map(each -> new Fact(backwards(each.getKey()), users(each.getValue())))
        .toList();
  }

  private Link backwards(Node property) {
    return new Link(Words.backwards(property, labels), Iris.address(property, all).orElse(""));
  }

  private List<Value> users(List<Triple> uses) {
    return values.sorted(uses.stream().map(use -> values.link(use.getSubject())));
  }

  private List<Node> objects(Node thing, Node property) {
    return Iter.asStream(all.find(thing, property, Node.ANY)).map(Triple::getObject).toList();
  }

  private List<Link> links(List<Node> nodes) {
    return nodes.stream()
        .map(node -> new Link(labels.of(node), Iris.address(node, all).orElse("")))
        .sorted(Comparator.comparing(Link::text))
        .toList();
  }
}
