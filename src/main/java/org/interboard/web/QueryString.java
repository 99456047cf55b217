package org.interboard.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an address gives after its question mark, by name. */
final class QueryString {
  private QueryString() {}

  /** In the order given; a stray {@code &} gives nothing. */
  static Map<String, List<String>> of(Context ctx) {
    Map<String, List<String>> given = new LinkedHashMap<>(ctx.queryParamMap());
    given.remove("", List.of(""));
    return given;
  }
}
