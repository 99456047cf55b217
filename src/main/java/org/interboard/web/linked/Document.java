package org.interboard.web.linked;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/** What one address answers: as a graph for programs, as a page of that template for people. */
record Document(
    Function<DatasetGraph, Graph> graph, String template, Function<DatasetGraph, Object> page) {}
