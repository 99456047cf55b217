package org.interboard.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/** One line of the route table: methods and path to the handler that answers. */
public record Route(List<HandlerType> methods, String path, Handler handler) {

  /** A page or a piece of data to read; HEAD answers with the headers of GET. */
  public static Route get(String path, Handler handler) {
    return new Route(List.of(HandlerType.GET, HandlerType.HEAD), path, handler);
  }

  public static Route post(String path, Handler handler) {
    return new Route(List.of(HandlerType.POST), path, handler);
  }

  void addTo(RoutesConfig routes) {
    methods.forEach(method -> routes.addHttpHandler(method, path, handler));
  }
}
