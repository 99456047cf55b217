package org.interboard.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;

/**
 * One run of all shapes over a graph: what they reported, and what each requirement found to look
 * at.
 */
record Run(Graph data, List<ReportEntry> entries, Map<Requirement, Set<Node>> lookedAt) {

  static Run of(Shapes shapes, Requirements requirements, Graph data, Predicate<Node> wanted) {
    ValidationContext context = ValidationContext.create(shapes, data);
    Map<Requirement, Set<Node>> lookedAt = new LinkedHashMap<>();
    for (Shape shape : shapes.getTargetShapes()) {
      Set<Node> seen =
          lookedAt.computeIfAbsent(requirements.of(shape.getShapeNode()), none -> new HashSet<>());
      for (Node focus : VLib.focusNodes(data, shape)) {
        if (wanted.test(focus)) {
          seen.add(focus);
          stopIfLate();
          VLib.validateShape(context, data, shape, focus);
        }
      }
    }
    return new Run(data, new ArrayList<>(context.generateReport().getEntries()), lookedAt);
  }

  /** Whoever waits for a check gives up by interrupting it. */
  private static void stopIfLate() {
    if (Thread.currentThread().isInterrupted()) {
      throw new QueryCancelledException();
    }
  }

  Set<Node> lookedAt(Requirement requirement) {
    return lookedAt.getOrDefault(requirement, Set.of());
  }

  /** Everything that any shape looked at. */
  Set<Node> checked() {
    Set<Node> all = new HashSet<>();
    lookedAt.values().forEach(all::addAll);
    return all;
  }
}
