package org.interboard.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.graph.Vocabulary;

/** Finds where in the documents a thing stands. */
final class Evidence {
  private static final Query SECTIONS = Look.query("sections");
  private static final Node EVIDENCE = NodeFactory.createURI(Vocabulary.IB + "evidence");
  private static final Node EVIDENCES = NodeFactory.createURI(Vocabulary.IB + "evidences");
  private static final Node LOCATOR = NodeFactory.createURI(Vocabulary.IB + "locator");
  private static final Node EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");

  private final Graph graph;
  private final Map<Node, Map<String, Integer>> sections = new HashMap<>();

  Evidence(Look look) {
    this.graph = look.dataset().getDefaultGraph();
    for (Binding row : look.rows(SECTIONS)) {
      sections
          .computeIfAbsent(row.get("area"), area -> new HashMap<>())
          .put(Look.text(row, "locator"), Integer.valueOf(Look.text(row, "order")));
    }
  }

  /**
   * The places of a thing in the order of the document: those that show the property, if one is
   * named and any do; or else those that show the thing as a whole.
   */
  List<Place> places(Node area, Node thing, Optional<Node> property) {
    List<Node> all = find(thing, EVIDENCE).toList();
    List<Node> whole =
        all.stream().filter(each -> find(each, EVIDENCES).findAny().isEmpty()).toList();
    List<Node> apt =
        all.stream()
            .filter(
                each ->
                    property.filter(sought -> graph.contains(each, EVIDENCES, sought)).isPresent())
            .toList();
    List<Node> best = apt.isEmpty() ? (whole.isEmpty() ? all : whole) : apt;
    return inOrder(
        area,
        best.stream()
            .map(each -> new Place(text(each, LOCATOR), text(each, EXACT)))
            .collect(Collectors.toSet()));
  }

  /** These places in the order of the document. */
  List<Place> inOrder(Node area, Set<Place> places) {
    return places.stream().sorted(order(area)).toList();
  }

  private Comparator<Place> order(Node area) {
    Map<String, Integer> known = sections.getOrDefault(area, Map.of());
    return Comparator.comparingInt(
            (Place place) ->
                known.getOrDefault(place.locator().replaceFirst(",.*$", ""), Integer.MAX_VALUE))
        .thenComparing(Place::locator)
        .thenComparing(Place::phrase);
  }

  private String text(Node selector, Node property) {
    return find(selector, property).findFirst().map(Node::getLiteralLexicalForm).orElse("");
  }

  private Stream<Node> find(Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .toList()
        .stream();
  }
}
