package org.interboard.web;

import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interboard.graph.Later;
import org.interboard.question.Nearest;
import org.interboard.search.Entry;
import org.interboard.search.Facet;
import org.interboard.search.Found;
import org.interboard.search.SearchIndex;
import org.interboard.search.Sought;

/** Search by words: a page for people, JSON for programs. */
final class SearchRoutes {
  private static final Set<String> KNOWN =
      Set.of("q", "area", "kind", "theme", "offset", "limit", Wanted.FORMAT);
  private static final int LONGEST = 200;
  private static final int MOST = 100;
  private static final int FURTHEST = 10_000;
  private static final int USUAL = 20;
  private static final int FEW = 3;

  private final Later<SearchIndex> index;

  private SearchRoutes(Later<SearchIndex> index) {
    this.index = index;
  }

  static List<Route> over(Later<SearchIndex> index) {
    SearchRoutes search = new SearchRoutes(index);
    return List.of(Route.get("/search", search::page), Route.get("/api/search", search::json));
  }

  private void page(Context ctx) {
    Sought sought = sought(ctx);
    SearchIndex known = index.get();
    SearchPage page =
        new SearchPage(sought, known.find(sought), questions(sought), known.isWhole());
    Pages.show(ctx, "search", Map.of("page", page));
  }

  /** The questions that deal with what is sought, where it is not narrowed to a kind already. */
  private List<Entry> questions(Sought sought) {
    boolean open = !sought.words().isBlank() && !sought.narrowed().containsKey(Facet.KIND);
    Map<Facet, String> kind = Map.of(Facet.KIND, Findable.QUESTION.value());
    return open ? index.get().find(new Sought(sought.words(), kind, 0, FEW)).entries() : List.of();
  }

  private void json(Context ctx) {
    Negotiation.choose(ctx, List.of(Representation.JSON));
    Sought sought = sought(ctx);
    Found found = index.get().find(sought);
    ctx.contentType(Representation.JSON.contentType())
        .result(Json.of(SearchAnswer.of(sought, found, index.get().isWhole())));
  }

  private Sought sought(Context ctx) {
    TreeSet<String> unknown = new TreeSet<>(QueryString.of(ctx).keySet());
    unknown.removeAll(KNOWN);
    if (!unknown.isEmpty()) {
      throw Problem.unknownParameter("Search", unknown.first(), KNOWN);
    }
    return new Sought(
        words(ctx),
        narrowed(ctx),
        number(ctx, "offset", 0, 0, FURTHEST),
        number(ctx, "limit", USUAL, 1, MOST));
  }

  private static String words(Context ctx) {
    String words = Optional.ofNullable(ctx.queryParam("q")).orElse("").strip();
    if (words.length() > LONGEST) {
      throw Problem.badRequest("What is sought may have %d characters.".formatted(LONGEST))
          .with("parameter", "q");
    }
    return words;
  }

  private Map<Facet, String> narrowed(Context ctx) {
    Map<Facet, String> narrowed = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Optional.ofNullable(ctx.queryParam(facet.slug()))
          .filter(value -> !value.isBlank())
          .ifPresent(value -> narrowed.put(facet, known(facet, value)));
    }
    return narrowed;
  }

  private String known(Facet facet, String value) {
    List<String> values = index.get().values(facet);
    if (!values.contains(value)) {
      throw Problem.badRequest("There is no such %s.".formatted(facet.slug()))
          .with("parameter", facet.slug())
          .with("allowed", Nearest.to(value, values));
    }
    return value;
  }

  private static int number(Context ctx, String name, int usual, int least, int most) {
    String written = Optional.ofNullable(ctx.queryParam(name)).orElse(Integer.toString(usual));
    int number = written.matches("\\d{1,6}") ? Integer.parseInt(written) : -1;
    if (number < least || number > most) {
      throw Problem.badRequest("%s takes %d to %d.".formatted(name, least, most))
          .with("parameter", name);
    }
    return number;
  }
}
