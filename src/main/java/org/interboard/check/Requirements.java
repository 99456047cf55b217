package org.interboard.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.interboard.graph.Vocabulary;

/**
 * The requirements that the shapes carry out, each read once, and which shape carries out which.
 */
final class Requirements {
  private static final Node INTEGRITY =
      NodeFactory.createURI(Vocabulary.IBC + "authority-integrity");

  private final Graph shapes;
  private final Names names;
  private final Map<Node, Requirement> byShape = new ConcurrentHashMap<>();
  private final Map<Node, Requirement> byNode = new HashMap<>();
  private final List<Requirement> all;

  /** The labels of law and concepts come from the graph that the names were made for. */
  Requirements(Graph shapes, Names names) {
    this.shapes = shapes;
    this.names = names;
    shapes
        .find(Node.ANY, ib("requirement"), Node.ANY)
        .forEach(triple -> carriesOut(triple.getSubject(), described(triple.getObject())));
    this.all =
        byNode.values().stream().sorted(Comparator.comparing(Requirement::identifier)).toList();
  }

  private void carriesOut(Node shape, Requirement requirement) {
    byShape.put(shape, requirement);
    objects(shape, SHACL.property).forEach(part -> byShape.put(part, requirement));
  }

  /** The requirement of a shape, or one that has the shape's name where none is declared. */
  Requirement of(Node shape) {
    return byShape.computeIfAbsent(shape, this::nameless);
  }

  /** What to do about what a shape finds: its own advice, else that of its requirement. */
  Optional<String> suggestion(Node shape) {
    return text(shape, ib("suggestion")).or(() -> of(shape).suggestion());
  }

  Optional<Requirement> called(Node requirement) {
    return Optional.ofNullable(byNode.get(requirement));
  }

  /** All that are declared, in the order of their identifiers. */
  List<Requirement> all() {
    return all;
  }

  private Requirement described(Node node) {
    return byNode.computeIfAbsent(node, this::read);
  }

  private Requirement read(Node node) {
    return new Requirement(
        text(node, DCTerms.identifier.asNode()).orElseGet(() -> name(node)),
        text(node, DCTerms.title.asNode()).orElseGet(() -> name(node)),
        text(node, ib("rationale")).orElse(""),
        level(node),
        objects(node, ib("authorityKind")).map(names::of).sorted().toList(),
        text(node, ib("authority")).orElse(""),
        text(node, ib("appliesTo")).orElse("all instruments"),
        objects(node, ib("appliesToKind")).map(Node::getURI).findFirst().orElse(""),
        isOfForm(node),
        objects(node, ib("looksAt")).map(Node::getURI).sorted().toList(),
        text(node, ib("suggestion")),
        objects(node, ib("derivesFrom")).map(this::law).sorted(byLabel()).toList());
  }

  /** The forty requirements of a protocol bear K; of the others, some rest on law all the same. */
  private boolean isOfForm(Node node) {
    return !text(node, DCTerms.identifier.asNode()).orElse("").startsWith("K")
        && objects(node, ib("authorityKind")).allMatch(INTEGRITY::equals);
  }

  private static Comparator<Law> byLabel() {
    return Comparator.comparing(Law::label).thenComparing(Law::iri);
  }

  private Law law(Node node) {
    return new Law(names.of(node), node.getURI());
  }

  private Severity level(Node node) {
    return objects(node, ib("level"))
        .map(level -> level.getURI().replaceFirst("^.*level-", ""))
        .flatMap(name -> Stream.of(Severity.values()).filter(each -> each.level().equals(name)))
        .findFirst()
        .orElse(Severity.VIOLATION);
  }

  private Requirement nameless(Node shape) {
    String name = shape.isURI() ? name(shape) : "unnamed shape";
    return new Requirement(
        name,
        name,
        "",
        Severity.VIOLATION,
        List.of(),
        "",
        "",
        "",
        true,
        List.of(),
        Optional.empty(),
        List.of());
  }

  private Optional<String> text(Node subject, Node property) {
    return objects(subject, property).map(Node::getLiteralLexicalForm).findFirst();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return shapes.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }

  private static String name(Node node) {
    return node.getURI().replaceFirst("^.*[/#]", "");
  }

  private static Node ib(String name) {
    return NodeFactory.createURI(Vocabulary.IB + name);
  }
}
