package org.interboard.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.interboard.web.guard.Limit;

/**
 * Holds every row or statement of an answer before the first is sent, so that an answer is complete
 * or it is a {@link Problem} of 413, and never one that was cut.
 */
final class WholeAnswer {
  private static final int MARKUP = 8;
  private int count;
  private long characters;

  private WholeAnswer() {}

  static RowSet rows(RowSet found) {
    WholeAnswer whole = new WholeAnswer();
    List<Binding> all = new ArrayList<>();
    while (found.hasNext()) {
      Binding row = found.next().detach();
      row.forEach((variable, value) -> whole.weigh(value));
      whole.count();
      all.add(row);
    }
    return RowSetStream.create(found.getResultVars(), all.iterator());
  }

  static DatasetGraph statements(Iterator<Quad> found) {
    WholeAnswer whole = new WholeAnswer();
    DatasetGraph all = DatasetGraphFactory.create();
    while (found.hasNext()) {
      Quad quad = found.next();
      if (isRdf(quad)) {
        whole.weigh(quad.asTriple());
        all.add(quad);
      }
    }
    return all;
  }

  // What a template makes that is no RDF is left out (SPARQL 1.1, 16.2); Jena leaves it in.
  private static boolean isRdf(Quad quad) {
    return quad.getPredicate().isURI()
        && !quad.getSubject().isLiteral()
        && !quad.getGraph().isLiteral();
  }

  static Graph statements(Graph found) {
    WholeAnswer whole = new WholeAnswer();
    found.find().forEachRemaining(whole::weigh);
    return found;
  }

  private void weigh(Triple statement) {
    weigh(statement.getSubject());
    weigh(statement.getPredicate());
    weigh(statement.getObject());
    count();
  }

  private void count() {
    Limit.ROWS.hold(++count);
  }

  private void weigh(Node value) {
    characters += MARKUP + length(value);
    Limit.ANSWER_LENGTH.hold(characters);
  }

  private static int length(Node value) {
    if (value.isURI()) {
      return value.getURI().length();
    }
    return value.isLiteral() ? value.getLiteralLexicalForm().length() : 0;
  }
}
