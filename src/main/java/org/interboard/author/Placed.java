package org.interboard.author;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Where a value of a property of a thing stands in the workbook, or would if there were one.
 *
 * @param column the name of the column that states the property, where one does
 */
public record Placed(
    Node subject, Node property, Optional<Node> value, Spot spot, Optional<String> column) {}
