package org.interboard.check;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.check.plan.Overlay;
import org.interboard.graph.Vocabulary;

/** What drafts are judged by: the shapes, and all that a draft may refer to. */
record Rules(
    Shapes shapes, Graph common, Requirements requirements, Terms terms, ShapesVersion version) {
  private static final Node JUDGED_AT = NodeFactory.createURI(Vocabulary.IB + "judgedAt");

  /** Of shapes and of what a draft may refer to, in that state of the data. */
  static Rules of(Shapes shapes, Graph common, String data) {
    return new Rules(
        shapes,
        common,
        new Requirements(shapes.getGraph(), new Names(common)),
        new Terms(common, shapes.getGraph()),
        ShapesVersion.of(shapes.getGraph(), data));
  }

  /** Runs every shape over what the draft says of its own things, as of that day. */
  Run run(Graph draft, LocalDate asOf) {
    return run(draft, asOf, node -> isOf(draft, node));
  }

  /** How many faults of form there are in what belongs to no instrument, such as the law. */
  long faultsBeyondInstruments(LocalDate asOf) {
    Run run = run(Graph.emptyGraph, asOf, node -> common.contains(node, Node.ANY, Node.ANY));
    return run.entries().stream()
        .filter(entry -> requirements.of(entry.source()).ofForm())
        .filter(entry -> Severity.of(entry.severity().level()) == Severity.VIOLATION)
        .count();
  }

  private Run run(Graph draft, LocalDate asOf, Predicate<Node> wanted) {
    return Run.of(shapes, requirements, judged(draft, asOf), wanted);
  }

  /**
   * The draft laid over what it may refer to, without a copy of that. The shapes that look at dates
   * find the day to judge at in the data.
   */
  private Graph judged(Graph draft, LocalDate asOf) {
    Graph own = GraphFactory.createDefaultGraph();
    draft.find().filterDrop(common::contains).forEach(own::add);
    Node day = NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate);
    own.add(NodeFactory.createBlankNode(), JUDGED_AT, day);
    return new Overlay(own, common);
  }

  /** True for what the draft describes, and for what it mentions and nobody describes. */
  boolean isOf(Graph draft, Node node) {
    return draft.contains(node, Node.ANY, Node.ANY)
        || draft.contains(Node.ANY, Node.ANY, node) && !common.contains(node, Node.ANY, Node.ANY);
  }
}
