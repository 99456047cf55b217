package org.interboard.web;

import java.util.List;
import java.util.Map;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;
import org.interboard.graph.Vocabulary;

/** The SPARQL door for people: a field for a query, examples to start from, prefixes, graphs. */
public record SparqlPage(
    String endpoint,
    List<Example> examples,
    List<Link> questions,
    Map<String, String> prefixes,
    List<String> graphs) {
  private static final String SUMMARY = "#+ summary:";

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
        Packed.texts("questions", ".rq").entrySet().stream().map(SparqlPage::question).toList(),
        Vocabulary.PREFIXES,
        List.copyOf(graph.names()));
  }

  /** A question of the book, and where its query is to be had. */
  private static Link question(Map.Entry<String, String> file) {
    String words =
        file.getValue()
            .lines()
            .filter(line -> line.startsWith(SUMMARY))
            .map(line -> line.substring(SUMMARY.length()).strip())
            .findFirst()
            .orElse(file.getKey());
    return new Link(words, "/questions/" + file.getKey() + ".rq");
  }
}
