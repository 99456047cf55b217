package org.interboard.question;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** What the graph says to a question: columns in the order of the query, rows in its ORDER BY. */
public record Answer(Question question, List<Var> columns, List<Binding> rows) {

  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The same for people: labels in place of IRIs, which become links. */
  public Table table() {
    return Table.of(this);
  }

  /** The rows from the first, in the shape that Jena's writers take. */
  RowSet rowSet() {
    return RowSetStream.create(columns, rows.iterator());
  }
}
