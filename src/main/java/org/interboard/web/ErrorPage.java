package org.interboard.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interboard.question.Nearest;
import org.interboard.web.frame.Navigation;

/** A problem as a page: what went wrong, and where to go from here. */
public record ErrorPage(int status, String title, String detail, List<Link> instead) {

  /** Whether who asked reads pages rather than data. */
  static boolean isWanted(Context ctx) {
    Accept accept = Accept.parse(Optional.ofNullable(ctx.header("Accept")).orElse(""));
    String form = Optional.ofNullable(ctx.queryParam("format")).orElse("html");
    return form.equals("html") && accept.quality("text/html") > accept.quality(Problems.MEDIA_TYPE);
  }

  static void show(Context ctx, Problem problem) {
    Pages.show(ctx, "problem", Map.of("page", of(ctx, problem)));
  }

  private static ErrorPage of(Context ctx, Problem problem) {
    return new ErrorPage(
        problem.status(), title(problem.status()), problem.getMessage(), instead(ctx, problem));
  }

  private static String title(int status) {
    return switch (status) {
      case 404 -> "This page is not here";
      case 400, 422 -> "That cannot be answered as it was asked";
      case 405, 406, 415 -> "This address does not work that way";
      case 413, 414 -> "That is more than this page takes";
      case 503, 429 -> "Too busy just now";
      default -> status < 500 ? "That did not work" : "Something went wrong on our side";
    };
  }

  private static List<Link> instead(Context ctx, Problem problem) {
    if (problem.members().containsKey(Problem.UNKNOWN)) {
      return List.of(new Link("The same without it", without(ctx, problem)));
    }
    if (problem.members().get("parameter") instanceof String parameter) {
      return listed(problem, "allowed").map(value -> asked(ctx, parameter, value)).toList();
    }
    List<Link> nearest =
        listed(problem, "nearest")
            .map(name -> new Link(name, ctx.path().replaceFirst("[^/]*$", name)))
            .toList();
    return nearest.isEmpty() && problem.status() == 404 ? places(ctx.path()) : nearest;
  }

  private static String without(Context ctx, Problem problem) {
    Map<String, List<String>> asked = new LinkedHashMap<>(ctx.queryParamMap());
    asked.remove(problem.members().get("parameter"));
    return asked.isEmpty() ? ctx.path() : ctx.path() + "?" + Link.query(asked);
  }

  /** The same page asked with a value that it takes. */
  private static Link asked(Context ctx, String parameter, String value) {
    return new Link(value, ctx.path() + "?" + Link.pair(parameter, value));
  }

  private static List<Link> places(String path) {
    List<String> known = Navigation.PLACES.stream().map(Link::address).toList();
    List<String> near = Nearest.to(path, known);
    return Navigation.PLACES.stream().filter(place -> near.contains(place.address())).toList();
  }

  private static Stream<String> listed(Problem problem, String member) {
    return problem.members().get(member) instanceof List<?> all
        ? all.stream().map(String::valueOf)
        : Stream.empty();
  }
}
