package org.interboard.web.linked;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.web.ExportRoutes.Item;
import org.interboard.web.Problem;
import org.interboard.web.PublicAddress;
import org.interboard.web.Route;

/**
 * Every IRI that we mint, as it answers. What is no document (a board, a concept, a shape) says 303
 * See Other to the document about it; a document (the ontology, a named graph) answers itself.
 */
public final class LinkedRoutes {
  private static final String WELL_KNOWN = "/.well-known/void";
  private static final String DATASET = "/dataset";
  private static final List<String> THINGS = List.of("/id/<path>", "/concept/<path>");
  private static final List<String> DOCUMENTS =
      List.of(
          "/doc/<path>",
          "/concept",
          "/concept.{form}",
          "/ontology",
          "/ontology.{form}",
          "/ontology/<version>",
          "/graph/<name>",
          DATASET,
          DATASET + ".{form}",
          WELL_KNOWN);
  private static final int LONGEST_IRI = 2000;

  private final Documents documents;
  private final Reply reply;
  private final PublicAddress address;

  private LinkedRoutes(KnowledgeGraph graph, PublicAddress address, Supplier<List<Item>> files) {
    this.documents = new Documents(graph, new Distributions(files));
    this.reply = new Reply(graph);
    this.address = address;
  }

  /** Over a graph that can be taken away as these files. */
  public static List<Route> over(
      KnowledgeGraph graph, PublicAddress address, Supplier<List<Item>> files) {
    LinkedRoutes linked = new LinkedRoutes(graph, address, files);
    return Stream.of(
            THINGS.stream().map(path -> Route.get(path, linked::see)),
            DOCUMENTS.stream().map(path -> Route.get(path, linked::document)),
            Stream.of(Route.get("/describe", linked::foreign)))
        .flatMap(routes -> routes)
        .toList();
  }

  private void see(Context ctx) {
    Requested asked = Requested.in(ctx, Iris.documentOf(ctx.path()));
    if (documents.of(asked.iri(), base(ctx)).isPresent()) {
      ctx.status(303).header("Location", Iris.documentOf(ctx.path()));
    } else {
      reply.missing(ctx, asked);
    }
  }

  private void document(Context ctx) {
    answer(ctx, Requested.in(ctx, ctx.path().equals(WELL_KNOWN) ? DATASET : ctx.path()));
  }

  /** What the graph says of an IRI that others minted, such as that of an Act. */
  private void foreign(Context ctx) {
    String iri =
        Optional.ofNullable(ctx.queryParam("iri"))
            .filter(each -> each.matches("https?://\\S+") && each.length() <= LONGEST_IRI)
            .orElseThrow(() -> Problem.badRequest("A web address is expected: /describe?iri=…"));
    answer(ctx, Requested.by(ctx, iri));
  }

  private String base(Context ctx) {
    return address.base(ctx.req());
  }

  private void answer(Context ctx, Requested asked) {
    documents
        .of(asked.iri(), base(ctx))
        .ifPresentOrElse(
            document -> reply.send(ctx, asked, document), () -> reply.missing(ctx, asked));
  }
}
