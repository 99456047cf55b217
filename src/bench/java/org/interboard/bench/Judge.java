package org.interboard.bench;

import java.util.List;

/** An engine of SHACL with its shapes parsed and its data loaded. */
sealed interface Judge extends AutoCloseable
    permits JenaJudge, TopbraidJudge, Rdf4jJudge, NodeJudge {

  /** What was found, each as thing and constraint, and what it took. */
  record Judged(double millis, List<String> found) {}

  String name();

  Judged judge() throws Exception;

  @Override
  default void close() {}
}
