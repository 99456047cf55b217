package org.interboard.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.parser.Shape;

/** What the shapes look at in a graph; many shapes have the same target, which is found once. */
final class Targets {
  private final Graph data;
  private final Map<Sought, Collection<Node>> found = new HashMap<>();

  private record Sought(TargetType type, Node object) {}

  Targets(Graph data) {
    this.data = data;
  }

  /** Every node that a shape looks at, once. */
  Set<Node> of(Shape shape) {
    Set<Node> all = new LinkedHashSet<>();
    shape.getTargets().forEach(target -> all.addAll(nodes(target)));
    return all;
  }

  private Collection<Node> nodes(Target target) {
    return found.computeIfAbsent(
        new Sought(target.getTargetType(), target.getObject()), any -> target.getFocusNodes(data));
  }
}
