package org.interboard.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/** One line of the route table: methods and path to the handler that answers. */
public record Route(List<HandlerType> methods, String path, Handler handler) {

  /** A page or a piece of data to read; HEAD answers with the headers of GET. */
  public static Route get(String path, Handler handler) {
    return new Route(List.of(HandlerType.GET, HandlerType.HEAD), path, handler);
  }

  /** The same, which pages of other sites may read too. */
  public static List<Route> open(String path, Handler handler) {
    Handler opened =
        ctx -> {
          CrossOrigin.allow(ctx::header);
          handler.handle(ctx);
        };
    Route preflight = new Route(List.of(HandlerType.OPTIONS), path, Route::preflight);
    return List.of(get(path, opened), preflight);
  }

  private static void preflight(Context ctx) {
    CrossOrigin.allow(ctx::header);
    CrossOrigin.preflight(ctx::header, "GET, HEAD, OPTIONS");
    ctx.status(204);
  }

  public static Route post(String path, Handler handler) {
    return new Route(List.of(HandlerType.POST), path, handler);
  }

  void addTo(RoutesConfig routes) {
    methods.forEach(method -> routes.addHttpHandler(method, path, handler));
  }
}
