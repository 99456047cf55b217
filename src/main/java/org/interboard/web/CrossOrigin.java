package org.interboard.web;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Lets the pages of other sites read what is public anyway (the Fetch standard's CORS protocol),
 * refusals among it; never with credentials, of which there are none, and never what is made of a
 * draft.
 */
final class CrossOrigin {
  private static final Pattern OUR_PAGES_ALONE =
      Pattern.compile("/(admin|check|draft|api/validate)(/.*)?");

  private static final String EXPOSED =
      "Content-Disposition, Content-Location, ETag, Link, Location, Retry-After, X-As-Of,"
          + " X-Data-Version, X-Limit, X-Query-Hash, X-Receipt, X-Total-Count";

  private CrossOrigin() {}

  /** Whether the pages of other sites may read what stands at this path. */
  static boolean isOpen(String path) {
    return !OUR_PAGES_ALONE.matcher(path).matches();
  }

  static void allow(BiConsumer<String, String> header) {
    header.accept("Access-Control-Allow-Origin", "*");
    header.accept("Access-Control-Expose-Headers", EXPOSED);
  }

  /** The answer to a browser that asks before it sends the request itself, whatever its headers. */
  static void preflight(BiConsumer<String, String> header, String methods) {
    header.accept("Access-Control-Allow-Methods", methods);
    header.accept("Access-Control-Allow-Headers", "Accept, Content-Type, *");
    header.accept("Access-Control-Max-Age", "86400");
  }
}
