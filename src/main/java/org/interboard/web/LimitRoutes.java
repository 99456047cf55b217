package org.interboard.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interboard.web.guard.Guard;
import org.interboard.web.guard.Limit;
import org.interboard.web.guard.Metrics;

/** What is asked of every request, for people and programs, and what the server counts. */
final class LimitRoutes {
  private static final List<Representation> FORMS =
      List.of(Representation.JSON, Representation.HTML);
  private static final List<Map<String, Object>> LIMITS =
      Arrays.stream(Limit.values()).map(LimitRoutes::described).toList();

  private LimitRoutes() {}

  static List<Route> over(Guard guard) {
    return List.of(
        Route.get("/limits", LimitRoutes::limits),
        Route.get("/metrics", ctx -> metrics(ctx, guard.metrics())));
  }

  private static void limits(Context ctx) {
    if (Negotiation.choose(ctx, FORMS).equals(Representation.HTML)) {
      Pages.show(ctx, "limits", Map.of("limits", List.of(Limit.values())));
    } else {
      ctx.contentType(Representation.JSON.contentType()).result(Json.of(Map.of("limits", LIMITS)));
    }
  }

  private static Map<String, Object> described(Limit limit) {
    return Map.of(
        "limit", limit.slug(),
        "most", limit.most(),
        "unit", limit.unit(),
        "status", limit.status(),
        "said", limit.said());
  }

  private static void metrics(Context ctx, Metrics metrics) {
    ctx.header("Cache-Control", "no-store").contentType(Metrics.MEDIA_TYPE).result(metrics.text());
  }
}
