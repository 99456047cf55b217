package org.interboard.author;

import java.util.Comparator;
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

  Instrument(Graph graph, Layout layout) {
    this.graph = graph;
    this.node = things(layout.instrument()).findFirst().map(Subject::node);
    this.folder = node.map(whole -> whole.getURI().replaceFirst("[^/]*/[^/]*$", "")).orElse("");
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
    return Comparator.comparingInt(Instrument::section)
        .thenComparing(thing -> thing.text(STEP))
        .thenComparing(thing -> thing.text(key))
        .thenComparing(thing -> thing.node().getURI());
  }

  private static int section(Subject thing) {
    return Stream.concat(thing.values(ORDER).stream().map(Subject::number), sections(thing))
        .min(Comparator.naturalOrder())
        .orElse(Integer.MAX_VALUE);
  }

  private static Stream<Integer> sections(Subject thing) {
    return thing.quotes(EVIDENCE).stream().map(Subject::section);
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
