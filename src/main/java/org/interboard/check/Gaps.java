package org.interboard.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.path.P_Link;
import org.interboard.graph.Vocabulary;

/** The recorded gaps of a document, to be held against what the shapes find. */
final class Gaps {
  private static final Node INSTRUMENT = NodeFactory.createURI(Vocabulary.IB + "instrument");

  private record Key(String requirement, Node about) {}

  private record Found(Node property, Gap gap) {}

  private final Graph data;
  private final Map<Key, List<Found>> gaps = new HashMap<>();

  /** The data must hold the requirements too, as they say which properties decide them. */
  Gaps(Graph data, Graph withShapes, Requirements requirements) {
    this.data = data;
    Lookup.in(withShapes, "gaps").forEach(row -> put(row, requirements));
  }

  private void put(Binding row, Requirements requirements) {
    requirements
        .called(row.get("requirement"))
        .map(requirement -> new Key(requirement.identifier(), row.get("about")))
        .ifPresent(
            key ->
                gaps.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(new Found(row.get("property"), gap(row))));
  }

  private static Gap gap(Binding row) {
    return new Gap(
        Lookup.text(row, "label").orElse(""),
        Lookup.text(row, "reason").orElse(""),
        Lookup.text(row, "unknown").equals(Optional.of("true")),
        Lookup.text(row, "iri").orElse(""),
        Lookup.text(row, "locator"));
  }

  /**
   * The gap that explains what a shape found: one about the thing, about the value found wanting or
   * about the document; those that leave the answer open come first.
   */
  Optional<Gap> of(ReportEntry entry, Requirement requirement) {
    Stream<Node> value = Stream.ofNullable(entry.value());
    Stream<Node> instrument =
        data
            .find(entry.focusNode(), INSTRUMENT, Node.ANY)
            .mapWith(t -> t.getObject())
            .toList()
            .stream();
    return Stream.of(Stream.of(entry.focusNode()), value, instrument)
        .flatMap(nodes -> nodes)
        .flatMap(
            node -> gaps.getOrDefault(new Key(requirement.identifier(), node), List.of()).stream())
        .filter(found -> concerns(found.property(), entry, requirement))
        .map(Found::gap)
        .min(Comparator.comparing(gap -> !gap.unknown()));
  }

  /** Where the shape looked at one property that decides, only a gap of that one explains it. */
  private static boolean concerns(Node missing, ReportEntry entry, Requirement requirement) {
    return !(entry.resultPath() instanceof P_Link link)
        || !requirement.looksAt().contains(link.getNode().getURI())
        || Objects.equals(link.getNode(), missing);
  }
}
