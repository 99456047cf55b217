package org.interboard.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** Says whether each question was asked once, so that the next to ask need not wait for that. */
record Readiness(Publication publication) implements Handler {
  @Override
  public void handle(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    if (!publication.prepared().get()) {
      ctx.header("Retry-After", "1");
      throw new Problem(503, "The questions are still being prepared.");
    }
    ctx.json(Map.of("status", "ready", "version", publication.version()));
  }
}
