package org.interboard.web;

import java.io.OutputStream;
import java.io.Writer;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.resultset.ResultSetWriterRegistry;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.rowset.rw.RowSetWriterCSV;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/**
 * Rows as CSV, blank nodes as the standard writes them (SPARQL 1.1 Results CSV and TSV, 3.2): Jena
 * leaves out what tells them from texts.
 */
final class LabelledCsv implements RowSetWriter {
  private final RowSetWriter bare = RowSetWriterCSV.factory.create(ResultSetLang.RS_CSV);

  private LabelledCsv() {}

  /** From now on CSV is written so. */
  static void register() {
    // First Jena's own, which would otherwise take this one's place at the first answer.
    ResultSetWriterRegistry.init();
    RowSetWriterRegistry.register(ResultSetLang.RS_CSV, form -> new LabelledCsv());
  }

  @Override
  public void write(OutputStream out, RowSet rows, Context context) {
    bare.write(out, labelled(rows), context);
  }

  @Override
  public void write(Writer out, RowSet rows, Context context) {
    bare.write(out, labelled(rows), context);
  }

  @Override
  public void write(OutputStream out, boolean truth, Context context) {
    bare.write(out, truth, context);
  }

  private static RowSet labelled(RowSet rows) {
    NodeToLabel labels = SyntaxLabels.createNodeToLabel();
    Iterator<Binding> told = Iter.map(rows, row -> told(row, labels));
    return RowSetStream.create(rows.getResultVars(), told);
  }

  private static Binding told(Binding row, NodeToLabel labels) {
    BindingBuilder texts = Binding.builder();
    row.forEach((name, term) -> texts.add(name, text(term, labels)));
    return texts.build();
  }

  private static Node text(Node term, NodeToLabel labels) {
    return term.isBlank() ? NodeFactory.createLiteralString(labels.get(null, term)) : term;
  }
}
