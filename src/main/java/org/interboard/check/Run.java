package org.interboard.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
record Run(
    Graph data, List<ReportEntry> entries, Map<Shape, Set<Node>> focus, Requirements requirements) {

  static Run of(Shapes shapes, Requirements requirements, Graph data, Predicate<Node> wanted) {
    ValidationContext context = ValidationContext.create(shapes, data);
    Map<Shape, Set<Node>> focus = new LinkedHashMap<>();
    Targets targets = new Targets(data);
    for (Shape shape : shapes.getTargetShapes()) {
      Set<Node> seen = focus.computeIfAbsent(shape, none -> new LinkedHashSet<>());
      for (Node node : targets.of(shape)) {
        if (wanted.test(node)) {
          seen.add(node);
          stopIfLate();
          VLib.validateShape(context, data, shape, node);
        }
      }
    }
    return new Run(
        data, new ArrayList<>(context.generateReport().getEntries()), focus, requirements);
  }

  /** Whoever waits for a check gives up by interrupting it. */
  private static void stopIfLate() {
    if (Thread.currentThread().isInterrupted()) {
      throw new QueryCancelledException();
    }
  }

  /** Everything that the shapes of a requirement looked at. */
  Set<Node> lookedAt(Requirement requirement) {
    return focus.entrySet().stream()
        .filter(each -> requirements.of(each.getKey().getShapeNode()).equals(requirement))
        .flatMap(each -> each.getValue().stream())
        .collect(Collectors.toSet());
  }

  /** Everything that any shape looked at. */
  Set<Node> checked() {
    return focus.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }
}
