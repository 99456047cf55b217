package org.interboard.check;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.graph.Vocabulary;

/**
 * The verdicts of some reports as assertions of the W3C's Evaluation and Report Language, without
 * those on the form of a file.
 */
record VerdictGraph(Graph graph) {
  private static final String EARL = "http://www.w3.org/ns/earl#";

  static Graph of(List<Report> reports) {
    VerdictGraph told = new VerdictGraph(GraphFactory.createDefaultGraph());
    reports.forEach(told::add);
    return told.graph();
  }

  private void add(Report report) {
    report
        .document()
        .ifPresent(
            document ->
                report.judgements().stream()
                    .flatMap(judgement -> judgement.verdicts().stream())
                    .filter(verdict -> !verdict.requirement().ofForm())
                    .forEach(verdict -> add(document.iri(), verdict)));
  }

  private void add(String document, Verdict verdict) {
    Node assertion = NodeFactory.createBlankNode();
    String requirement = Vocabulary.ID + "requirement/" + verdict.requirement().identifier();
    graph.add(assertion, earl("subject"), NodeFactory.createURI(document));
    graph.add(assertion, earl("test"), NodeFactory.createURI(requirement));
    Node result = NodeFactory.createBlankNode();
    graph.add(assertion, earl("result"), result);
    graph.add(result, earl("outcome"), earl(verdict.state().outcome()));
  }

  private static Node earl(String name) {
    return NodeFactory.createURI(EARL + name);
  }
}
