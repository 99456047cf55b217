package org.interboard.web;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interboard.graph.Later;
import org.interboard.question.QuestionBook;

/** The description of all addresses, for programs and for people. */
final class ApiRoutes {
  private static final String QUESTION = "/api/questions/{slug}";
  private static final String PAGE = "/api";
  private static final String DESCRIPTION = "/api/openapi.json";

  private ApiRoutes() {}

  /** The routes, and before them those that describe them all, themselves among them. */
  static List<Route> before(List<Route> routes, QuestionBook book) {
    Later<List<Operation>> operations = Later.of(() -> operations(routes, book));
    Later<Parcel> json = Later.of(() -> description(operations.get(), book.version()));
    Later<Parcel> page = Later.of(() -> page(operations.get(), book.version()));
    Stream<Route> own =
        Stream.of(
            Route.get(PAGE, ctx -> Delivery.send(ctx, page.get())),
            Route.get(DESCRIPTION, ctx -> Delivery.send(ctx, json.get())));
    return Stream.concat(own, routes.stream()).toList();
  }

  private static Parcel description(List<Operation> operations, String version) {
    return Parcel.of(Representation.JSON, Json.of(OpenApi.of(operations, version)), version);
  }

  private static Parcel page(List<Operation> operations, String version) {
    return Parcel.of(
        Representation.HTML, Pages.text("api", Map.of("operations", operations)), version);
  }

  private static List<Operation> operations(List<Route> routes, QuestionBook book) {
    Stream<Route> own = Stream.of(Route.get(PAGE, ctx -> {}), Route.get(DESCRIPTION, ctx -> {}));
    Stream<Operation> site =
        Stream.concat(own, routes.stream())
            .filter(route -> !route.path().equals(QUESTION) && !route.path().contains("static"))
            .flatMap(ApiRoutes::operations);
    Stream<Operation> asked = book.questions().stream().map(each -> Operation.of(each, book));
    return Stream.concat(asked, site).toList();
  }

  private static Stream<Operation> operations(Route route) {
    return route.methods().stream()
        .filter(method -> method == HandlerType.GET || method == HandlerType.POST)
        .map(method -> Operation.of(route, method.name().toLowerCase(java.util.Locale.ROOT)));
  }
}
