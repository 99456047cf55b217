package org.interboard.web;

import java.util.List;
import java.util.Map;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;
import org.interboard.graph.Vocabulary;

/** The SPARQL door for people: a field for a query, examples to start from, prefixes, graphs. */
public record SparqlPage(
    String endpoint, List<Example> examples, Map<String, String> prefixes, List<String> graphs) {

  /** A query whose first line, a comment, says in words what it asks. */
  public record Example(String question, String query) {
    static Example of(String text) {
      String[] parts = text.split("\n", 2);
      return new Example(parts[0].replaceFirst("^#\\s*", ""), parts[1]);
    }

    /** Where it is answered. */
    public String address() {
      return "/sparql?" + Link.pair("query", query);
    }
  }

  static SparqlPage of(KnowledgeGraph graph, String endpoint) {
    return new SparqlPage(
        endpoint,
        Packed.texts("examples", ".rq").values().stream().map(Example::of).toList(),
        Vocabulary.PREFIXES,
        List.copyOf(graph.names()));
  }
}
