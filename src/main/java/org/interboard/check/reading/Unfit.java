package org.interboard.check.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.interboard.graph.Limits;

/** Why a node that a parser lets through cannot stand in a draft. */
public record Unfit(Limits limits) {
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]|\\p{Cs}");
  private static final Pattern NEVER_IN_IRI =
      Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`\\x7F-\\x9F]|\\p{Cs}");
  private static final Set<String> SCHEMES = Set.of("http", "https", "urn", "mailto", "tel");

  /** Says it in words, or nothing where the node is fit. */
  public Optional<String> why(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    return node.isLiteral() ? literal(node) : other(node);
  }

  private static Optional<String> iri(String iri) {
    String scheme = iri.substring(0, Math.max(0, Math.min(iri.indexOf(':'), 20)));
    if (!SCHEMES.contains(scheme)) {
      return Optional.of(
          "an IRI of scheme \"%s\" is not read; those read are %s"
              .formatted(scheme, String.join(", ", SCHEMES.stream().sorted().toList())));
    }
    return Optional.of("an IRI holds a character that no IRI can have")
        .filter(any -> !isPlain(iri) && NEVER_IN_IRI.matcher(iri).find());
  }

  private static Optional<String> literal(Node node) {
    if (node.getLiteralBaseDirection() != null) {
      return Optional.of("directions of texts, which are RDF 1.2, are not read");
    }
    return Optional.of("a text holds a control character that cannot be shown")
        .filter(any -> !isAscii(node.getLiteralLexicalForm()))
        .filter(any -> CONTROL.matcher(node.getLiteralLexicalForm()).find());
  }

  /** True for what stands in nearly every IRI, so that few need a closer look. */
  private static boolean isPlain(String iri) {
    return iri.chars().allMatch(c -> c >= '#' && c <= 'z' && "<>\\^`".indexOf(c) < 0);
  }

  /** True for nearly every text: no character that is more than a letter or a sign. */
  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  private static Optional<String> other(Node node) {
    return Optional.of("triple terms, which are RDF 1.2, are not read")
        .filter(any -> !node.isBlank());
  }

  /** How a node is longer than is read, if it is. */
  public Optional<Long> over(Node node) {
    if (node.isURI()) {
      return Optional.of((long) limits.iri()).filter(most -> node.getURI().length() > most);
    }
    return Optional.of((long) limits.text())
        .filter(most -> node.isLiteral() && node.getLiteralLexicalForm().length() > most);
  }
}
