package org.interboard.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.interboard.network.Circle;
import org.interboard.network.Flow.Kind;
import org.interboard.network.Network;
import org.interboard.question.QuestionBook;

/** Which network is asked for: of which areas and papers, of which kind, and among whom. */
public record NetworkRequest(
    Map<String, List<String>> given, Optional<Kind> kind, Optional<Circle> bodies) {
  static final List<Kind> KINDS = List.of(Kind.ONE_WAY, Kind.RECIPROCAL);
  static final List<Circle> CIRCLES = List.of(Circle.values());

  /** A field that a form sends empty counts as not given. */
  static NetworkRequest in(Context ctx) {
    Map<String, List<String>> given = QueryString.of(ctx);
    given.remove("format");
    given.remove("kind");
    given.remove("bodies");
    given.values().removeIf(values -> values.stream().allMatch(String::isBlank));
    return new NetworkRequest(
        given,
        chosen(ctx, "kind", KINDS, NetworkRequest::slug),
        chosen(ctx, "bodies", CIRCLES, Circle::words));
  }

  /** What an address calls a kind of link, such as {@code both-ways}. */
  static String slug(Kind kind) {
    return kind.words().replace(' ', '-').toLowerCase(Locale.ROOT);
  }

  private static <T> Optional<T> chosen(
      Context ctx, String name, List<T> all, Function<T, String> slug) {
    String written = Optional.ofNullable(ctx.queryParam(name)).orElse("");
    Optional<T> chosen = all.stream().filter(one -> slug.apply(one).equals(written)).findFirst();
    if (chosen.isEmpty() && !written.isEmpty()) {
      List<String> possible = all.stream().map(slug).toList();
      throw Problem.badRequest(
              "\"%s\" takes one of: %s.".formatted(name, String.join(", ", possible)))
          .with("parameter", name)
          .with("possible", possible);
    }
    return chosen;
  }

  /** The same of this area, where none is named. */
  NetworkRequest orArea(String area) {
    Map<String, List<String>> all = new LinkedHashMap<>(given);
    all.putIfAbsent("area", List.of(area));
    return new NetworkRequest(all, kind, bodies);
  }

  /** The same areas without any narrowing. */
  NetworkRequest whole() {
    Map<String, List<String>> areas = new LinkedHashMap<>(given);
    areas.remove("object");
    return new NetworkRequest(areas, Optional.empty(), Optional.empty());
  }

  Network in(QuestionBook book) {
    Network all = Network.of(book, given);
    Network of = kind.map(all::only).orElse(all);
    return bodies.map(of::among).orElse(of);
  }

  boolean isChosen(String name, String value) {
    return given.getOrDefault(name, List.of()).contains(value);
  }

  /** What is asked, as the query string of an address. */
  String query() {
    Map<String, List<String>> all = new LinkedHashMap<>(given);
    kind.ifPresent(one -> all.put("kind", List.of(slug(one))));
    bodies.ifPresent(one -> all.put("bodies", List.of(one.words())));
    return Link.query(all);
  }
}
