package org.interboard.author;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;

/** A workbook of an invented area, begun, and what is read of it. */
final class Exampleshire {
  static final ProtocolWorkbook WORKBOOK =
      ProtocolWorkbook.of(KnowledgeGraph.load(Sources.bundled()));
  static final byte[] TEMPLATE = WORKBOOK.template();

  private Exampleshire() {}

  static FilledIn begun() {
    return FilledIn.open(TEMPLATE)
        .item("Kind of document", "Inter-board protocol")
        .item("Name", "Exampleshire protocol")
        .item("Area", "Exampleshire")
        .row("Boards", "Board", "Exampleshire Health and Wellbeing Board", "Also called", "HWB")
        .row("Boards", "Board", "Safeguarding Adults Board", "Also called", "ESAB; SAB");
  }

  static Filled read(FilledIn filledIn) {
    return WORKBOOK.read("a.xlsx", filledIn.bytes());
  }

  static Set<Node> nodes(Filled filled, String property) {
    Graph graph = filled.graph();
    return graph.find(Node.ANY, Curie.node(property), Node.ANY).toList().stream()
        .map(triple -> triple.getObject())
        .collect(Collectors.toSet());
  }

  static List<String> values(Filled filled, String property) {
    return nodes(filled, property).stream().map(Node::getLiteralLexicalForm).toList();
  }
}
