package org.interboard.author;

import org.apache.jena.graph.Node;

/** A thing that a row states: of which sort, and as which node of the graph. */
record Thing(Entry entry, Sort sort, Node node) {}
