package org.interboard.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interboard.graph.Vocabulary;

/** A link with the words that it stands behind. */
public record Link(String text, String address) {

  /** The address on this site of one of our things; that of any other is its IRI. */
  public static String local(String iri) {
    return iri.startsWith(Vocabulary.ID) ? "/id/" + iri.substring(Vocabulary.ID.length()) : iri;
  }

  /** One name and value of a query string, both escaped. */
  public static String pair(String name, String value) {
    return escaped(name) + "=" + escaped(value);
  }

  /** A query string of all values in the order given. */
  public static String query(Map<String, List<String>> given) {
    return given.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(value -> pair(entry.getKey(), value)))
        .collect(Collectors.joining("&"));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
