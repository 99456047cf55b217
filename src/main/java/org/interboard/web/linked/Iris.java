package org.interboard.web.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.interboard.graph.Vocabulary;

/**
 * The way from an IRI to the address on this site that describes it, and back. What is no document,
 * such as a board, is described at {@code /doc/…}; a document, such as the ontology, at its own
 * path.
 */
public final class Iris {
  private static final String DOC = "/doc/";
  private static final String THING = "/id/";
  private static final String CONCEPTS = "/concept";

  private Iris() {}

  /** The IRI of what is described at this path. */
  static String iri(String path) {
    if (path.startsWith(DOC)) {
      String rest = path.substring(DOC.length());
      return rest.startsWith("concept/") ? Vocabulary.HOME + rest : Vocabulary.ID + rest;
    }
    return path.equals(CONCEPTS) ? Vocabulary.IBC : Vocabulary.HOME + path.substring(1);
  }

  /** From the path of a thing to that of the document about it. */
  static String documentOf(String path) {
    return path.startsWith(THING) ? DOC + path.substring(THING.length()) : DOC + path.substring(1);
  }

  /** Where a link to this node leads; empty for what has no address on the web. */
  static Optional<String> address(Node node, Graph graph) {
    String iri = node.isURI() ? node.getURI() : "";
    if (iri.startsWith(Vocabulary.HOME)) {
      return Optional.of(local("/" + iri.substring(Vocabulary.HOME.length())));
    }
    if (node.isURI() && graph.contains(node, Node.ANY, Node.ANY)) {
      return Optional.of(describe(iri));
    }
    return Optional.of(iri).filter(each -> each.matches("https?://[^\\s<>\"]+"));
  }

  /** Where what the graph says of an IRI is to be read. */
  public static String address(String iri) {
    return iri.startsWith(Vocabulary.HOME)
        ? local("/" + iri.substring(Vocabulary.HOME.length()))
        : describe(iri);
  }

  private static String local(String path) {
    return path.startsWith(THING) || path.startsWith(CONCEPTS + "/") ? documentOf(path) : path;
  }

  /** Where we say what we know of an IRI that is not ours. */
  static String describe(String iri) {
    return "/describe?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }
}
