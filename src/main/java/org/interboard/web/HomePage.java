package org.interboard.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import org.interboard.graph.KnowledgeGraph;

/** The way in for a person: the areas with what is known of each, and where to ask. */
final class HomePage implements Handler {
  private final Map<String, Object> parameters;

  HomePage(KnowledgeGraph graph, Catalogue catalogue) {
    List<AreaSummary> areas = AreaSummary.all(graph);
    this.parameters = Map.of("areas", areas, "loaded", graph.loaded(), "catalogue", catalogue);
  }

  @Override
  public void handle(Context ctx) {
    Pages.show(ctx, "home", parameters);
  }
}
