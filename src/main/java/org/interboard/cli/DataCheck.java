package org.interboard.cli;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interboard.graph.KnowledgeGraph;

/** What the shapes say of the data that is about to be served, in one line. */
final class DataCheck {
  private DataCheck() {}

  static String verdict(KnowledgeGraph graph) {
    return graph.read(DataCheck::verdict);
  }

  private static String verdict(DatasetGraph dataset) {
    Graph shapes = dataset.getGraph(KnowledgeGraph.graphName("shapes"));
    Collection<ReportEntry> found =
        ShaclValidator.get().validate(Shapes.parse(shapes), dataset.getDefaultGraph()).getEntries();
    Map<Node, Long> count =
        found.stream()
            .collect(Collectors.groupingBy(e -> e.severity().level(), Collectors.counting()));
    return "%d violations, %d warnings, %d notes"
        .formatted(
            count.getOrDefault(SHACL.Violation, 0L),
            count.getOrDefault(SHACL.Warning, 0L),
            count.getOrDefault(SHACL.Info, 0L));
  }
}
