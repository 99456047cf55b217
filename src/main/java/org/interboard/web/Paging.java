package org.interboard.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.interboard.question.Part;

/** Reads {@code limit} and {@code offset}, and says where the other pages of an answer are. */
final class Paging {
  private static final int DIGITS = 7;

  private Paging() {}

  /** The whole where nothing is said: no answer is cut unless somebody asks for a part. */
  static Part in(Context ctx) {
    OptionalInt limit = number(ctx, "limit");
    return new Part(number(ctx, "offset").orElse(0), limit);
  }

  private static OptionalInt number(Context ctx, String name) {
    List<String> written = ctx.queryParams(name).stream().filter(each -> !each.isEmpty()).toList();
    if (written.size() > 1 || !written.stream().allMatch(each -> each.matches("\\d{1,7}"))) {
      throw Problem.badRequest(
              "Parameter \"%s\" takes one whole number of at most %d digits."
                  .formatted(name, DIGITS))
          .with("parameter", name);
    }
    return written.stream().mapToInt(Integer::parseInt).findFirst();
  }

  /** First, previous, next and last page by their relation (RFC 8288), as far as there are such. */
  static Map<String, String> pages(Part part, int total, Function<Part, String> address) {
    Map<String, String> pages = new LinkedHashMap<>();
    part.limit().stream()
        .filter(limit -> limit > 0)
        .forEach(
            limit ->
                starts(part, limit, total)
                    .forEach(
                        (relation, start) ->
                            pages.put(relation, address.apply(new Part(start, part.limit())))));
    return pages;
  }

  private static Map<String, Integer> starts(Part part, int limit, int total) {
    Map<String, Integer> starts = new LinkedHashMap<>();
    starts.put("first", 0);
    if (part.offset() > 0) {
      starts.put("prev", Math.max(0, Math.min(part.offset(), total) - limit));
    }
    if (part.end(total) < total) {
      starts.put("next", part.end(total));
    }
    starts.put("last", Math.max(0, (total - 1) / limit * limit));
    return starts;
  }

  /** The value of a Link header; empty where there are no pages. */
  static Optional<String> header(Map<String, String> pages) {
    return pages.entrySet().stream()
        .map(page -> "<%s>; rel=\"%s\"".formatted(page.getValue(), page.getKey()))
        .reduce((one, other) -> one + ", " + other);
  }
}
