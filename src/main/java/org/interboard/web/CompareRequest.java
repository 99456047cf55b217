package org.interboard.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interboard.compare.Area;
import org.interboard.compare.Aspect;
import org.interboard.compare.Compared;
import org.interboard.compare.Comparison;
import org.interboard.compare.NotComparable;

/**
 * What a request asks to have compared.
 *
 * @param narrowed whether aspects were chosen, rather than all taken
 */
record CompareRequest(
    List<Area> areas,
    List<Aspect> aspects,
    boolean narrowed,
    LocalDate asOf,
    Optional<String> receipt) {
  static final int MOST = 30;
  private static final String AREA = "area";
  private static final String ASPECT = "aspect";
  private static final String AS_OF = "asOf";
  private static final Set<String> KNOWN =
      Set.of(AREA, ASPECT, AS_OF, Wanted.FORMAT, Wanted.RECEIPT);

  static CompareRequest in(Context ctx, Comparison comparison) {
    QueryString.of(ctx).keySet().stream()
        .filter(name -> !KNOWN.contains(name))
        .findFirst()
        .ifPresent(CompareRequest::unknown);
    List<String> aspects = given(ctx, ASPECT);
    try {
      return new CompareRequest(
          few(comparison.areas(given(ctx, AREA))),
          comparison.aspects(aspects),
          !aspects.isEmpty(),
          day(ctx),
          given(ctx, Wanted.RECEIPT).stream().findFirst());
    } catch (NotComparable wrong) {
      throw Problem.badRequest(wrong.getMessage())
          .with("parameter", wrong.kind())
          .with("allowed", wrong.instead());
    }
  }

  Compared answer(Comparison comparison) {
    return comparison.compare(areas, aspects, asOf, !narrowed);
  }

  /** The query string that asks for the same, in the one way in which it is written. */
  String query() {
    return query(narrowed ? aspects.stream().map(Aspect::slug).toList() : List.of());
  }

  /** The query string for the same areas and day in other aspects. */
  String query(List<String> otherAspects) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    query.put(AREA, areas.stream().map(Area::slug).toList());
    query.put(ASPECT, otherAspects);
    query.put(AS_OF, List.of(asOf.toString()));
    return Link.query(query);
  }

  private static void unknown(String name) {
    throw Problem.unknownParameter("A comparison", name, KNOWN);
  }

  private static List<Area> few(List<Area> areas) {
    if (areas.size() > MOST) {
      throw Problem.badRequest("Name the areas to compare, at most %d.".formatted(MOST))
          .with("parameter", AREA);
    }
    return areas;
  }

  /** What was filled in; an HTML form sends every field, also those left alone. */
  private static List<String> given(Context ctx, String name) {
    return ctx.queryParams(name).stream().filter(value -> !value.isBlank()).toList();
  }

  private static LocalDate day(Context ctx) {
    try {
      return given(ctx, AS_OF).stream().findFirst().map(LocalDate::parse).orElseGet(LocalDate::now);
    } catch (DateTimeParseException e) {
      throw Problem.badRequest("A day is written as in 2019-09-29.").with("parameter", AS_OF);
    }
  }
}
