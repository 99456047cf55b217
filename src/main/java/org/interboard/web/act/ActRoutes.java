package org.interboard.web.act;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interboard.check.Check;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Later;
import org.interboard.web.Pages;
import org.interboard.web.Route;
import org.interboard.web.guard.CheckRoom;

/** The pages on which people act: they move a date, hand in a draft, fill in a form. */
public final class ActRoutes {
  private final Check check;
  private final Later<List<Stop>> stops;

  private ActRoutes(KnowledgeGraph graph, Check check) {
    this.check = check;
    this.stops = Later.of(() -> Stop.all(graph));
  }

  /** The routes over one publication of the graph. */
  public static List<Route> over(KnowledgeGraph graph, Check check, CheckRoom room) {
    ActRoutes pages = new ActRoutes(graph, check);
    Desk desk = new Desk(graph, check, room);
    return Stream.of(
            List.of(Route.get("/scorecard", pages::scorecard)),
            new CheckRoutes(desk).routes(),
            new DraftRoutes(desk, Later.of(() -> Demands.of(graph))).routes())
        .flatMap(List::stream)
        .toList();
  }

  private void scorecard(Context ctx) {
    LocalDate today = LocalDate.now();
    LocalDate day = AsOf.in(ctx).orElse(today);
    ScorecardPage page = ScorecardPage.of(check.scorecard(day), stops.get(), today);
    ctx.header("Cache-Control", "public, no-cache");
    Pages.show(ctx, "scorecard", Map.of("page", page));
  }
}
