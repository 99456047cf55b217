package org.interboard.web;

import java.util.function.BiConsumer;

/**
 * Lets the pages of other sites read what is public anyway (the Fetch standard's CORS protocol);
 * never with credentials, of which there are none.
 */
final class CrossOrigin {
  private CrossOrigin() {}

  static void allow(BiConsumer<String, String> header) {
    header.accept("Access-Control-Allow-Origin", "*");
    header.accept("Access-Control-Expose-Headers", "Content-Location, ETag, Link, Location");
  }

  /** The answer to a browser that asks before it sends the request itself. */
  static void preflight(BiConsumer<String, String> header, String methods) {
    header.accept("Allow", methods);
    header.accept("Access-Control-Allow-Methods", methods);
    header.accept("Access-Control-Allow-Headers", "Accept, Content-Type");
    header.accept("Access-Control-Max-Age", "86400");
  }
}
