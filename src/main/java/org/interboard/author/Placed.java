package org.interboard.author;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** Where a value of a property of a thing stands in the workbook, or would if there were one. */
public record Placed(Node subject, Node property, Optional<Node> value, Spot spot) {}
