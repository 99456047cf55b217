package org.interboard.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import org.interboard.web.guard.Workers;

/**
 * Says whether each question was asked once, so that the next to ask need not wait for that, and
 * whether there are threads left for queries and whole files behind the graph.
 */
record Readiness(Publication publication, Workers workers) implements Handler {
  @Override
  public void handle(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    if (!publication.preparation().isDone()) {
      ctx.header("Retry-After", "1");
      throw new Problem(503, "The questions are still being prepared.")
          .with("step", publication.preparation().step());
    }
    if (!workers.healthy()) {
      throw new Problem(503, "Degraded: threads are stuck; the program should be started anew.")
          .with("stuck", workers.stuck());
    }
    if (!publication.graph().isUp()) {
      throw Problems.DAMAGED;
    }
    if (!publication.book().isUp()) {
      ctx.header("Retry-After", "5");
      throw new Problem(503, "Degraded: the SPARQL server gives no answers.");
    }
    ctx.json(Map.of("status", "ready", "version", publication.version()));
  }
}
