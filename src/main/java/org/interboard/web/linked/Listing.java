package org.interboard.web.linked;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interboard.graph.Labels;
import org.interboard.web.Link;

/** Things of the graph, each under its kind with a few words about it. */
public record Listing(String iri, String title, String lead, long triples, List<Group> groups) {

  /** The things of one kind. */
  public record Group(String kind, List<Entry> entries) {}

  /** One thing, and what the graph says of it first. */
  public record Entry(Link link, String words) {}

  private static final List<Node> NAMING =
      List.of(
          RDF.type.asNode(), RDFS.label.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode());
  private static final List<Node> WORDS =
      List.of(SKOS.definition.asNode(), DCTerms.description.asNode(), SHACLM.message.asNode());

  private static final Comparator<String> DEMANDS_FIRST =
      Comparator.comparing((String kind) -> !kind.equals("Requirement"))
          .thenComparing(Comparator.naturalOrder());

  /** The things with a name whose IRI begins so. */
  static List<Node> beneath(Graph all, String prefix) {
    return subjects(all).filter(node -> node.getURI().startsWith(prefix)).toList();
  }

  private static Stream<Node> subjects(Graph graph) {
    return Iter.asStream(graph.find()).map(Triple::getSubject).filter(Node::isURI).distinct();
  }

  /** Every IRI of which the graph says something. */
  static List<String> names(Graph all) {
    return subjects(all).map(Node::getURI).toList();
  }

  /** The kinds and the names of things, as a graph. */
  static Graph graph(DatasetGraph dataset, List<Node> things) {
    Graph naming = GraphFactory.createDefaultGraph();
    for (Node thing : things) {
      NAMING.forEach(
          property ->
              dataset
                  .getDefaultGraph()
                  .find(thing, property, Node.ANY)
                  .forEachRemaining(naming::add));
    }
    return naming;
  }

  static Listing of(DatasetGraph dataset, String iri, List<Node> things) {
    Graph all = dataset.getDefaultGraph();
    String title =
        Words.capitalised(iri.replaceFirst(".*/interboard/(id/)?", "").replace('/', ' '));
    return new Listing(iri, title, "", graph(dataset, things).size(), groups(all, things));
  }

  /** All that a named graph describes. */
  static Listing ofGraph(DatasetGraph dataset, Node name) {
    Graph graph = dataset.getGraph(name);
    String title = "The graph “%s”".formatted(new Labels(graph).of(name));
    List<Node> things = subjects(graph).toList();
    return new Listing(
        name.getURI(),
        title,
        words(graph, name),
        graph.size(),
        groups(dataset.getDefaultGraph(), things));
  }

  static Listing ofSchemes(DatasetGraph dataset, Node name) {
    Graph graph = dataset.getGraph(name);
    List<Node> schemes =
        subjects(graph)
            .filter(node -> graph.contains(node, RDF.type.asNode(), SKOS.ConceptScheme.asNode()))
            .toList();
    return new Listing(
        name.getURI(),
        "Concepts",
        words(graph, name),
        graph.size(),
        groups(dataset.getDefaultGraph(), schemes));
  }

  private static List<Group> groups(Graph all, List<Node> things) {
    Map<String, List<Node>> byKind =
        things.stream()
            .collect(
                Collectors.groupingBy(
                    thing -> kind(all, thing),
                    () -> new TreeMap<>(DEMANDS_FIRST),
                    Collectors.toList()));
    return byKind.entrySet().stream()
        .map(each -> new Group(each.getKey(), entries(all, each.getValue())))
        .toList();
  }

  private static String kind(Graph all, Node thing) {
    return Iter.asStream(all.find(thing, RDF.type.asNode(), Node.ANY))
        .map(triple -> Words.forwards(triple.getObject(), new Labels(all)))
        .sorted()
        .findFirst()
        .orElse("Other");
  }

  private static List<Entry> entries(Graph all, List<Node> things) {
    return things.stream()
        .map(thing -> entry(all, thing))
        .sorted(Comparator.comparing(entry -> entry.link().text()))
        .toList();
  }

  private static Entry entry(Graph all, Node thing) {
    Entry plain = new Entry(link(all, thing), words(all, thing));
    return Demand.of(all, thing).map(demand -> demand.entry(plain)).orElse(plain);
  }

  private static Link link(Graph all, Node thing) {
    return new Link(new Labels(all).of(thing), Iris.address(thing, all).orElse(""));
  }

  private static String words(Graph all, Node thing) {
    return WORDS.stream()
        .flatMap(property -> Iter.asStream(all.find(thing, property, Node.ANY)))
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }
}
