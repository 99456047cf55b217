package org.interboard.web.linked;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.interboard.graph.Labels;
import org.interboard.graph.Packed;
import org.interboard.graph.Vocabulary;

/**
 * How a property is said in plain words, forwards and backwards, from {@code pages/words.csv},
 * whose order is that of a page.
 */
final class Words {
  private record Phrase(int place, String forwards, String backwards) {}

  private static final Map<Node, Phrase> PHRASES = read();

  private Words() {}

  /** Where the property stands on a page; what the list does not have comes last. */
  static int place(Node property) {
    return phrase(property).map(Phrase::place).orElse(PHRASES.size());
  }

  static String forwards(Node property, Labels labels) {
    return phrase(property).map(Phrase::forwards).orElseGet(() -> capitalised(labels.of(property)));
  }

  static String backwards(Node property, Labels labels) {
    return phrase(property)
        .map(Phrase::backwards)
        .filter(words -> !words.isEmpty())
        .orElseGet(() -> "Is “%s” of".formatted(forwards(property, labels)));
  }

  private static Optional<Phrase> phrase(Node property) {
    return Optional.ofNullable(PHRASES.get(property));
  }

  static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static Map<Node, Phrase> read() {
    List<String> lines = Packed.text("pages/words.csv").lines().skip(1).toList();
    PrefixMapping prefixes = Vocabulary.prefixMapping();
    Map<Node, Phrase> phrases = new LinkedHashMap<>();
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      Node property = NodeFactory.createURI(prefixes.expandPrefix(cells[0]));
      phrases.put(property, new Phrase(phrases.size(), cells[1], cells[2]));
    }
    return Collections.unmodifiableMap(phrases);
  }
}
