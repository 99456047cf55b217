package org.interboard.web;

import java.util.concurrent.atomic.AtomicBoolean;
import org.interboard.check.Check;
import org.interboard.graph.Engine;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.question.QuestionBook;

/**
 * All that is made of one state of the data before anyone is answered from it: the graph, the check
 * with its parsed shapes, the questions, the answers that are kept. It never changes; another takes
 * its place.
 */
public record Publication(
    KnowledgeGraph graph, Check check, QuestionBook book, Parcels parcels, AtomicBoolean prepared) {

  /** Of a graph alone. */
  public static Publication of(KnowledgeGraph graph) {
    return of(graph, Check.of(graph));
  }

  /** The same with a check that has been made of the graph already. */
  public static Publication of(KnowledgeGraph graph, Check check) {
    return of(graph, check, graph);
  }

  /** The same with its questions put to another server, which holds the same. */
  public static Publication of(KnowledgeGraph graph, Check check, Engine asked) {
    return new Publication(
        graph, check, QuestionBook.open(asked), new Parcels(), new AtomicBoolean());
  }

  /** Asks each question once and compares all areas; then it is ready for others to ask. */
  public void prepare() {
    Prepared.answers(this);
    CompareRoutes.prepare(this);
    prepared.set(true);
  }

  /** Which state of the data it is. */
  public String version() {
    return graph.version();
  }
}
