package org.interboard.bench;

import java.util.List;

/** What answers a query over the same triples, warm. */
sealed interface Engine extends AutoCloseable permits OurEngine, Rdf4jEngine, NodeEngine {

  /**
   * The rows of an answer as {@link Agreement} compares them, and what it took to have them all.
   */
  record Answered(double millis, List<String> rows) {}

  /** How many seconds a query may take. */
  int LONGEST = 15;

  String name();

  /** A {@link java.util.concurrent.TimeoutException} tells that it took too long. */
  Answered ask(String query) throws Exception;

  @Override
  default void close() {}
}
