package org.interboard.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.interboard.graph.Packed;

/**
 * A text file that goes with the pages, read once from the class path and never by a client's path.
 */
final class StaticFile implements Handler {
  private final String text;
  private final String mediaType;

  StaticFile(String resource, String mediaType) {
    this.mediaType = mediaType;
    this.text = Packed.text(resource);
  }

  @Override
  public void handle(Context ctx) {
    ctx.contentType(mediaType + "; charset=utf-8").header("Cache-Control", "max-age=3600");
    ctx.result(text);
  }
}
