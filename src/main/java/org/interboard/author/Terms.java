package org.interboard.author;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Later;
import org.interboard.graph.Rows;
import org.interboard.graph.Vocabulary;

/** What a cell may name without its being stated in the workbook: concepts, places, law, items. */
final class Terms {
  static final String ITEMS = "items";
  static final String AREAS = "areas";
  private static final String QUERY = "workbook/terms.rq";

  private final Later<List<Map<String, String>>> rows;
  private final Layout layout;

  Terms(KnowledgeGraph graph, Layout layout) {
    this.rows = Later.of(() -> Rows.of(graph, QUERY));
    this.layout = layout;
  }

  /** A book of names that knows all of them, to which the things of a workbook can be added. */
  NameBook names() {
    NameBook book = new NameBook();
    layout.sheets().stream()
        .flatMap(sheet -> sheet.columns().stream())
        .filter(column -> column.holds() != Holds.NAME && !column.property().isEmpty())
        .forEach(column -> item(book, column));
    rows.get().forEach(row -> add(book, row));
    return book;
  }

  /** An item is called after its column; the name of the property will do too. */
  private static void item(NameBook book, ColumnPlan column) {
    if (!book.known(column.node())) {
      book.label(ITEMS, column.node(), column.name());
      book.id(ITEMS, column.node(), column.property());
    }
    book.alias(ITEMS, column.node(), column.name());
  }

  private static void add(NameBook book, Map<String, String> row) {
    Node term = NodeFactory.createURI(row.get("term"));
    String list = row.get("list");
    if (list.equals(ITEMS) && book.known(term)) {
      book.alias(list, term, row.get("label"));
    } else {
      book.label(list, term, row.get("label"));
      book.id(list, term, Curie.of(term));
    }
    book.alias(list, term, row.get("term"));
    book.alias(list, term, row.getOrDefault("notation", row.get("label")));
    if (row.get("term").startsWith(Vocabulary.IBC)) {
      book.alias(list, term, row.get("term").substring(Vocabulary.IBC.length()));
      book.alias(list, term, row.get("term").replaceFirst(".*/[^-]*-?(?=.)", ""));
    }
  }
}
