package org.interboard.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Holds every row or statement of an answer before the first is sent, so that an answer is complete
 * or it is a {@link Problem} of 413, and never one that was cut.
 */
final class WholeAnswer {
  private static final int MOST = 100_000;
  private static final long MOST_CHARACTERS = 50_000_000;
  private int count;
  private long characters;

  private WholeAnswer() {}

  static RowSet rows(RowSet found) {
    WholeAnswer whole = new WholeAnswer();
    List<Binding> all = new ArrayList<>();
    while (found.hasNext()) {
      Binding row = found.next();
      row.vars().forEachRemaining(variable -> whole.weigh(row.get(variable)));
      whole.count("rows");
      all.add(row);
    }
    return RowSetStream.create(found.getResultVars(), all.iterator());
  }

  static DatasetGraph statements(Iterator<Quad> found) {
    WholeAnswer whole = new WholeAnswer();
    DatasetGraph all = DatasetGraphFactory.create();
    while (found.hasNext()) {
      Quad quad = found.next();
      whole.weigh(quad.getObject());
      whole.count("statements");
      all.add(quad);
    }
    return all;
  }

  private void count(String what) {
    count++;
    if (count > MOST) {
      throw new Problem(413, "The answer has more %s than we give.".formatted(what))
          .with("most", MOST);
    }
  }

  private void weigh(Node value) {
    characters += value.isLiteral() ? value.getLiteralLexicalForm().length() : 0;
    if (characters > MOST_CHARACTERS) {
      throw new Problem(413, "The answer is longer than we give.")
          .with("mostCharacters", MOST_CHARACTERS);
    }
  }
}
