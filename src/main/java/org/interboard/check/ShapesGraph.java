package org.interboard.check;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.JenaException;
import org.interboard.check.plan.Plans;
import org.interboard.graph.BadFile;

/** The triples of the shapes, parsed once. */
final class ShapesGraph {
  private ShapesGraph() {}

  static Shapes parse(Graph graph) {
    preferTheMessageOfTheConstraint(graph);
    try {
      Shapes shapes = Shapes.parse(graph);
      PreBound.check(shapes);
      return Plans.into(shapes);
    } catch (JenaException wrong) {
      throw new BadFile("shapes", "no shapes that can be read: " + wrong.getMessage());
    }
  }

  /**
   * SHACL 5.3.2 takes the message of a SPARQL constraint, with its values filled in, before that of
   * the shape; Jena does the reverse, and would show the template.
   */
  private static void preferTheMessageOfTheConstraint(Graph graph) {
    List<Triple> constraints =
        graph
            .find(Node.ANY, SHACL.sparql, Node.ANY)
            .filterKeep(triple -> graph.contains(triple.getObject(), SHACL.message, Node.ANY))
            .toList();
    constraints.forEach(triple -> graph.remove(triple.getSubject(), SHACL.message, Node.ANY));
  }
}
