package org.interboard.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.Vocabulary;

/** What in one published instrument meets each requirement, with the place that shows it. */
final class Examples {
  private static final List<Node> KINDS =
      Stream.of(
              "AgreedDuty",
              "DisputeRoute",
              "Process",
              "Statement",
              "Principle",
              "Outcome",
              "Purpose",
              "CommunicationAim",
              "Obsession",
              "JointPriority",
              "Priority",
              "Board")
          .map(name -> NodeFactory.createURI(Vocabulary.IB + name))
          .toList();

  private static final Var THING = Var.alloc("thing");

  private final Graph instrument;
  private final Run run;
  private final Requirements requirements;
  private final String area;
  private final Reverse reverse;
  private final Map<String, Optional<Example>> found = new ConcurrentHashMap<>();

  Examples(Graph instrument, Run run, Requirements requirements, String area, Shapes shapes) {
    this.instrument = instrument;
    this.run = run;
    this.requirements = requirements;
    this.area = area;
    this.reverse = new Reverse(shapes, run.data());
  }

  /** The likeliest example: a duty before a statement, and both before a mere board. */
  Optional<Example> of(Requirement requirement) {
    return found.computeIfAbsent(requirement.identifier(), any -> sought(requirement));
  }

  private Optional<Example> sought(Requirement requirement) {
    Set<Node> faulty =
        run.entries().stream()
            .filter(entry -> requirements.of(entry.source()).equals(requirement))
            .map(ReportEntry::focusNode)
            .collect(Collectors.toSet());
    return run.focus().entrySet().stream()
        .filter(each -> requirements.of(each.getKey().getShapeNode()).equals(requirement))
        .flatMap(each -> satisfying(each, faulty))
        .distinct()
        .sorted(Comparator.comparingInt(this::rank).thenComparing(node -> node.getURI()))
        .flatMap(node -> example(requirement, node).stream())
        .findFirst();
  }

  private Stream<Node> satisfying(Map.Entry<Shape, Set<Node>> looked, Set<Node> faulty) {
    return looked.getValue().stream()
        .filter(focus -> !faulty.contains(focus))
        .flatMap(
            focus -> Stream.concat(reverse.satisfying(looked.getKey(), focus), Stream.of(focus)))
        .filter(node -> node.isURI() && instrument.contains(node, RDF.type.asNode(), Node.ANY));
  }

  private int rank(Node node) {
    return KINDS.stream()
        .filter(kind -> instrument.contains(node, RDF.type.asNode(), kind))
        .map(KINDS::indexOf)
        .findFirst()
        .orElse(KINDS.size());
  }

  private static boolean bearsOn(Binding row, Requirement requirement) {
    return Lookup.text(row, "property").filter(requirement.looksAt()::contains).isPresent();
  }

  private Optional<Example> example(Requirement requirement, Node node) {
    List<Binding> places = Lookup.in(instrument, "evidence", BindingFactory.binding(THING, node));
    return places.stream()
        .filter(row -> bearsOn(row, requirement))
        .findFirst()
        .or(() -> places.stream().findFirst())
        .map(
            row ->
                new Example(
                    requirement.identifier(),
                    area,
                    Lookup.text(row, "label").orElse(""),
                    node.getURI(),
                    Lookup.text(row, "locator").orElse(""),
                    Lookup.text(row, "phrase")));
  }
}
