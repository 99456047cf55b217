package org.interboard.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interboard.check.Check;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.question.QuestionBook;
import org.interboard.web.act.ActRoutes;
import org.interboard.web.frame.StaticFiles;
import org.interboard.web.guard.Guard;
import org.interboard.web.linked.LinkedRoutes;
import org.interboard.web.reading.ReadingRoutes;

/** Every address that we answer, in one table; the SPARQL door alone is Fuseki's. */
final class Routes {
  private Routes() {}

  static List<Route> over(Publication publication, PublicAddress address, Guard guard) {
    KnowledgeGraph graph = publication.graph();
    Check check = publication.check();
    QuestionBook book = publication.book();
    List<Route> ours =
        List.of(
            Route.get("/health", ctx -> ctx.json(Map.of("status", "up"))),
            Route.get("/ready", new Readiness(publication, guard.workers())));
    // What is asked most stands first, as the table is gone through from its top.
    List<Route> all =
        Stream.of(
                ours,
                QuestionRoutes.over(book, publication.parcels()),
                ReadingRoutes.over(publication, address),
                LimitRoutes.over(guard),
                StaticFiles.routes(),
                QuestionPages.over(book, publication.parcels()),
                CalendarRoutes.over(book),
                NetworkRoutes.over(book),
                CompareRoutes.over(publication),
                publication.exports().routes(),
                SearchRoutes.over(publication.words()),
                LinkedRoutes.over(graph, address, publication.exports()::files),
                ValidateRoutes.over(graph, check, guard.checks()),
                ScorecardRoutes.over(check),
                ActRoutes.over(graph, check, guard.checks()))
            .flatMap(List::stream)
            .toList();
    return ApiRoutes.before(all, book);
  }
}
