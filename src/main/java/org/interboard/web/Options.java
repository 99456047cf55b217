package org.interboard.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets every address of a route table say which methods it takes, to browsers' scripts as well. */
final class Options {
  private Options() {}

  /** The routes, and one of OPTIONS for each of their paths that has none. */
  static List<Route> beside(List<Route> routes) {
    Map<String, Set<HandlerType>> taken = new LinkedHashMap<>();
    routes.forEach(
        route ->
            taken
                .computeIfAbsent(route.path(), path -> new LinkedHashSet<>())
                .addAll(route.methods()));
    Stream<Route> options =
        taken.entrySet().stream()
            .filter(each -> !each.getValue().contains(HandlerType.OPTIONS))
            .map(Options::of);
    return Stream.concat(routes.stream(), options).toList();
  }

  private static Route of(Map.Entry<String, Set<HandlerType>> taken) {
    String allowed =
        Stream.concat(taken.getValue().stream(), Stream.of(HandlerType.OPTIONS))
            .map(HandlerType::name)
            .collect(Collectors.joining(", "));
    return new Route(List.of(HandlerType.OPTIONS), taken.getKey(), ctx -> answer(ctx, allowed));
  }

  private static void answer(Context ctx, String allowed) {
    ctx.status(204).header("Allow", allowed);
    if (CrossOrigin.isOpen(ctx.path())) {
      CrossOrigin.preflight(ctx::header, allowed);
    }
  }
}
