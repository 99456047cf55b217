package org.interboard.author;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interboard.graph.Vocabulary;

/** IRIs written short, such as {@code ib:bearer}. */
final class Curie {
  private Curie() {}

  static Node node(String written) {
    return read(written).orElseThrow(() -> new IllegalArgumentException(written));
  }

  /** What a short or a full IRI stands for; empty for anything else. */
  static Optional<Node> read(String written) {
    if (written.matches("https?://[^<>\"{}|^`\\\\\\s]+")) {
      return Optional.of(NodeFactory.createURI(written));
    }
    String[] parts = written.split(":", 2);
    return parts.length == 2 && parts[1].matches("[\\w./-]+")
        ? Optional.ofNullable(Vocabulary.PREFIXES.get(parts[0]))
            .map(namespace -> NodeFactory.createURI(namespace + parts[1]))
        : Optional.empty();
  }

  static String of(Node node) {
    return Vocabulary.PREFIXES.entrySet().stream()
        .filter(prefix -> node.getURI().startsWith(prefix.getValue()))
        .max(Comparator.comparingInt((Map.Entry<String, String> each) -> each.getValue().length()))
        .map(prefix -> shortened(prefix, node.getURI()))
        .filter(curie -> read(curie).isPresent())
        .orElseGet(node::getURI);
  }

  private static String shortened(Map.Entry<String, String> prefix, String iri) {
    return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
  }
}
