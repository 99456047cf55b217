package org.interboard.network;

import java.util.stream.Collectors;

/** A network in the language of Graphviz; a pair that runs both ways is one edge with two heads. */
record Dot(Network network) {

  String text() {
    String nodes = network.bodies().stream().map(this::node).collect(Collectors.joining());
    String edges = network.lines().stream().map(Dot::edge).collect(Collectors.joining());
    return "digraph {\n  label=%s;\n  rankdir=LR;\n%s%s}\n"
        .formatted(quoted(title()), nodes, edges);
  }

  private String title() {
    String towardsAll =
        network.amongAll().stream()
            .map(duty -> "\nAll towards all: " + duty.label())
            .collect(Collectors.joining());
    return network.title() + towardsAll;
  }

  private String node(Body body) {
    String shape =
        switch (body.standing()) {
          case PARTY -> "shape=ellipse, style=bold";
          case MENTIONED -> "shape=ellipse";
          case OTHER -> "shape=box";
        };
    return "  %s [label=%s, URL=%s, %s];\n"
        .formatted(quoted(body.iri()), quoted(body.label()), quoted(body.iri()), shape);
  }

  private static String edge(Flow flow) {
    String look =
        flow.kind() == Flow.Kind.RECIPROCAL ? "dir=both, style=bold" : "dir=forward, style=dashed";
    String duties = flow.duties().stream().map(Duty::label).collect(Collectors.joining("; "));
    return "  %s -> %s [%s, tooltip=%s];\n"
        .formatted(quoted(flow.from().iri()), quoted(flow.to().iri()), look, quoted(duties));
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return '"' + escaped + '"';
  }
}
