package org.interboard.author;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The things that an instrument's graph speaks of, sheet by sheet. */
final class Instrument {
  static final Node EVIDENCE = Curie.node("ib:evidence");
  private static final Node ORDER = Curie.node("ib:sectionOrder");
  private static final Node STEP = Curie.node("ib:stepNumber");

  private final Graph graph;
  private final Optional<Node> node;
  private final String folder;
  private final Map<String, Integer> sections = new HashMap<>();

  Instrument(Graph graph, Layout layout) {
    this.graph = graph;
    this.node = things(layout.instrument()).findFirst().map(Subject::node);
    this.folder = node.map(whole -> whole.getURI().replaceFirst("[^/]*/[^/]*$", "")).orElse("");
    graph
        .find(Node.ANY, ORDER, Node.ANY)
        .forEachRemaining(
            triple ->
                sections.put(
                    new Subject(graph, triple.getSubject()).locator(),
                    Subject.number(triple.getObject())));
  }

  /** The instrument itself, if the graph holds one. */
  Optional<Node> node() {
    return node;
  }

  Stream<Subject> things(SheetPlan sheet) {
    return sheet.sorts().stream()
        .flatMap(sort -> graph.find(Node.ANY, RDF.type.asNode(), sort.kind()).toList().stream())
        .map(Triple::getSubject)
        .distinct()
        .map(thing -> new Subject(graph, thing));
  }

  /** As the document has them, else by name. */
  Comparator<Subject> order(SheetPlan sheet) {
    Node key = sheet.key().orElseThrow().node();
    return Comparator.comparingInt(this::section)
        .thenComparing(thing -> thing.text(STEP))
        .thenComparing(thing -> thing.text(key))
        .thenComparing(thing -> thing.node().getURI());
  }

  private int section(Subject thing) {
    return Stream.concat(
            thing.values(ORDER).stream().map(Subject::number),
            thing.quotes(EVIDENCE).map(this::placed))
        .min(Comparator.naturalOrder())
        .orElse(Integer.MAX_VALUE);
  }

  /** The number of the section in which evidence stands; the highest of all if not known. */
  private int placed(Subject quote) {
    String locator = quote.locator();
    int beyond = Integer.MAX_VALUE;
    return sections.getOrDefault(
        locator, sections.getOrDefault(locator.replaceFirst(",.*", ""), beyond));
  }

  /** The pieces of evidence that a thing has by a property, in the order of the document. */
  List<Subject> quotes(Subject thing, Node property) {
    return thing
        .quotes(property)
        .sorted(
            Comparator.comparingInt(this::placed)
                .thenComparing(Subject::locator)
                .thenComparing(Subject::exact))
        .toList();
  }

  /** Makes the names of all things known, so that cells can refer to them. */
  void register(SheetPlan sheet, NameBook names) {
    things(sheet).forEach(thing -> register(sheet, thing, names));
  }

  private void register(SheetPlan sheet, Subject thing, NameBook names) {
    sheet.key().stream()
        .map(column -> thing.text(column.node()))
        .filter(name -> !name.isEmpty())
        .forEach(name -> names.label(sheet.name(), thing.node(), name));
    names.id(sheet.name(), thing.node(), id(thing.node()));
    thing
        .values(SKOS.altLabel.asNode())
        .forEach(other -> names.alias(sheet.name(), thing.node(), other.getLiteralLexicalForm()));
    if (sheet.upright()) {
      names.alias(sheet.name(), thing.node(), sheet.name());
    }
  }

  /** The end of its IRI, such as {@code board/csp}, or all of it where it is of another area. */
  String id(Node thing) {
    return thing.getURI().startsWith(folder)
        ? thing.getURI().substring(folder.length())
        : thing.getURI();
  }
}
