package org.interboard.check;

import org.apache.jena.graph.Node;

/**
 * A term of ours that nobody declares, as a finding and where it bears.
 *
 * @param property the property that is stated by it, or was meant
 * @param written the term as people write it
 */
record Undeclared(Node subject, Node property, String written, Finding finding) {}
