package org.interboard.web;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interboard.question.QuestionBook;

/** The description of all addresses, for programs and for people. */
final class ApiRoutes {
  private static final String QUESTION = "/api/questions/{slug}";
  private static final String PAGE = "/api";
  private static final String DESCRIPTION = "/api/openapi.json";

  private ApiRoutes() {}

  /** The routes, and before them those that describe them all, themselves among them. */
  static List<Route> before(List<Route> routes, QuestionBook book) {
    List<Operation> operations = operations(routes, book);
    Parcel json =
        Parcel.of(
            Representation.JSON, Json.of(OpenApi.of(operations, book.version())), book.version());
    Parcel page =
        Parcel.of(
            Representation.HTML,
            Pages.text("api", Map.of("operations", operations)),
            book.version());
    Stream<Route> own =
        Stream.of(
            Route.get(PAGE, ctx -> Delivery.send(ctx, page)),
            Route.get(DESCRIPTION, ctx -> Delivery.send(ctx, json)));
    return Stream.concat(own, routes.stream()).toList();
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
