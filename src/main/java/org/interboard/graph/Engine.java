package org.interboard.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What queries are put to: a publication within this program, or a server that holds one. An answer
 * is whole or there is none.
 */
public interface Engine {
  /** Which publication answers, in sixteen hexadecimal digits. */
  String version();

  /** False while it is known to give no answers. */
  boolean isUp();

  /** All rows of a SELECT query. */
  List<Binding> select(Query query);

  /** The same for what is asked once of each publication, before anybody waits for an answer. */
  List<Binding> selectInAdvance(Query query);

  /** All statements of a CONSTRUCT query. */
  Graph construct(Query query);
}
