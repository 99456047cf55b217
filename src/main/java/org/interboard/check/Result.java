package org.interboard.check;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.Path;

/** What SHACL itself says of a finding: the node, the path and value looked at, and the shape. */
public record Result(
    Node focusNode, Optional<Path> path, Optional<Node> value, Node shape, Node component) {

  static Result of(ReportEntry entry) {
    return new Result(
        entry.focusNode(),
        Optional.ofNullable(entry.resultPath()),
        Optional.ofNullable(entry.value()),
        entry.source(),
        entry.sourceConstraintComponent());
  }
}
