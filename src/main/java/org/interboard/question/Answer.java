package org.interboard.question;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * What the graph says to a question: columns in the order of the query, rows in its ORDER BY; of
 * {@code total} rows those of the part. The statements of a CONSTRUCT are rows of three columns.
 */
public record Answer(
    Question question,
    Receipt receipt,
    List<Var> columns,
    List<Binding> rows,
    Part part,
    int total) {

  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static Answer whole(Question question, Receipt receipt, List<Var> columns, List<Binding> rows) {
    return new Answer(question, receipt, columns, rows, Part.WHOLE, rows.size());
  }

  /** The same answer reckoned further: other columns, other rows. */
  public Answer with(List<Var> otherColumns, List<Binding> otherRows) {
    return whole(question, receipt, otherColumns, otherRows);
  }

  /** Some of the rows of a whole answer. */
  public Answer only(Part wanted) {
    int from = Math.min(wanted.offset(), total);
    return new Answer(
        question, receipt, columns, rows.subList(from, wanted.end(total)), wanted, total);
  }

  /** The same for people: labels in place of IRIs, which become links. */
  public Table table() {
    return Table.of(this);
  }

  /** The rows from the first, in the shape that Jena's writers take. */
  public RowSet rowSet() {
    return RowSetStream.create(columns, rows.iterator());
  }
}
