package org.interboard.network;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the picture shows, in words: each body with what it gives, to whom and where that stands.
 */
record NetworkText(Network network) {

  String text() {
    Stream<String> head = Stream.of(network.title(), network.summary());
    return Stream.of(head, network.bodies().stream().flatMap(this::body), amongAll(), apart())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> body(Body body) {
    List<Flow> flows = network.from(body);
    return flows.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of("", body.label() + " (" + body.standing().words() + ")"),
            flows.stream().flatMap(NetworkText::flow));
  }

  private static Stream<String> flow(Flow flow) {
    String arrow = flow.kind() == Flow.Kind.RECIPROCAL ? "<->" : "-->";
    return Stream.concat(
        Stream.of("  %s %s, %s".formatted(arrow, flow.to().label(), flow.kind().words())),
        flow.duties().stream().map(NetworkText::duty));
  }

  private static String duty(Duty duty) {
    return "        %s (%s)".formatted(duty.label(), duty.place());
  }

  private Stream<String> amongAll() {
    return network.amongAll().isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of("", "All towards all"), network.amongAll().stream().map(NetworkText::duty));
  }

  private Stream<String> apart() {
    String names = network.apart().stream().map(Body::label).collect(Collectors.joining("; "));
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of("", "No report is named to or from: " + names);
  }
}
