package org.interboard.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that goes with the pages, read once from the class path and never by a client's path. */
final class StaticFile implements Handler {
  private final byte[] bytes;
  private final String mediaType;

  StaticFile(String resource, String mediaType) {
    this.mediaType = mediaType;
    try (InputStream in = StaticFile.class.getResourceAsStream(resource)) {
      this.bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void handle(Context ctx) {
    ctx.contentType(mediaType + "; charset=utf-8").header("Cache-Control", "max-age=3600");
    ctx.result(bytes);
  }
}
