package org.interboard.network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A network in GraphML, as Gephi, yEd, igraph and NetworkX read it; one edge a giver and receiver.
 */
final class GraphMl {
  private static final Map<String, List<String>> KEYS =
      new TreeMap<>(
          Map.of(
              "node", List.of("label", "standing", "iri"),
              "edge", List.of("kind", "duties", "places", "iris")));

  private final Network network;
  private final Xml xml = new Xml();

  private GraphMl(Network network) {
    this.network = network;
  }

  static String of(Network network) {
    return new GraphMl(network).whole();
  }

  private String whole() {
    xml.element(
        "graphml",
        List.of("xmlns", "http://graphml.graphdrawing.org/xmlns"),
        () -> {
          KEYS.forEach((kind, names) -> names.forEach(name -> key(kind, name)));
          xml.element("graph", List.of("edgedefault", "directed"), this::graph);
        });
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml;
  }

  private void key(String kind, String name) {
    xml.element(
        "key",
        List.of("id", kind + "-" + name, "for", kind, "attr.name", name, "attr.type", "string"),
        "");
  }

  private void graph() {
    network.bodies().forEach(this::node);
    network.flows().forEach(this::edge);
  }

  private void node(Body body) {
    xml.element(
        "node",
        List.of("id", id(body)),
        () -> {
          data("node-label", body.label());
          data("node-standing", body.standing().words());
          data("node-iri", body.iri());
        });
  }

  private void edge(Flow flow) {
    xml.element(
        "edge",
        List.of("source", id(flow.from()), "target", id(flow.to())),
        () -> {
          data("edge-kind", flow.kind().words());
          data("edge-duties", joined(flow, Duty::label));
          data("edge-places", joined(flow, Duty::place));
          data("edge-iris", joined(flow, Duty::iri));
        });
  }

  private static String joined(Flow flow, java.util.function.Function<Duty, String> part) {
    return flow.duties().stream().map(part).collect(Collectors.joining("; "));
  }

  private void data(String key, String value) {
    xml.element("data", List.of("key", key), value);
  }

  private String id(Body body) {
    return "n" + network.bodies().indexOf(body);
  }
}
