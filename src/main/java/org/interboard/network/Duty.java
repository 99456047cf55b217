package org.interboard.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** A duty to report, present or tell, what it hands over, and the place where it stands. */
public record Duty(String iri, String label, List<String> papers, String locator, String phrase) {
  static Duty of(Binding row) {
    return new Duty(
        row.get("duty").getURI(),
        text(row, "dutyLabel"),
        Stream.of(text(row, "objects").split("; ")).filter(paper -> !paper.isEmpty()).toList(),
        text(row, "locator"),
        text(row, "phrase"));
  }

  /** The section, if the document was cut into any. */
  public String place() {
    return locator.isEmpty() ? "no place given" : locator;
  }

  static String text(Binding row, String column) {
    return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm).orElse("");
  }
}
