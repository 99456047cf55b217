package org.interboard.web.linked;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Labels;
import org.interboard.web.Delivery;
import org.interboard.web.Link;
import org.interboard.web.Pages;
import org.interboard.web.Problem;

/** Sends a document in the form asked for, or says what there is instead. */
final class Reply {
  private final KnowledgeGraph graph;

  Reply(KnowledgeGraph graph) {
    this.graph = graph;
  }

  void send(Context ctx, Requested asked, Document document) {
    ctx.header("Link", asked.alternates());
    ctx.header("Content-Location", asked.in(asked.form()));
    String body =
        Syntax.of(asked.form())
            .map(syntax -> text(document, syntax))
            .orElseGet(() -> page(asked, document));
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    Delivery.send(ctx, asked.form(), bytes, graph.version());
  }

  private String text(Document document, Syntax syntax) {
    return graph.read(dataset -> syntax.write(document.graph().apply(dataset)));
  }

  private String page(Requested asked, Document document) {
    Object page = graph.read(dataset -> document.page().apply(dataset));
    return Pages.text(document.template(), Map.of("page", page, "forms", asked.otherForms()));
  }

  /** 404 with the nearest, as a page for those who read pages. */
  void missing(Context ctx, Requested asked) {
    List<Node> nearest = nearest(asked.iri());
    if (!asked.isPage()) {
      throw Problem.notFound("The graph has nothing of this name.")
          .with("nearest", nearest.stream().map(Node::getURI).toList());
    }
    ctx.status(404);
    Pages.show(ctx, "missing", Map.of("nearest", links(nearest)));
  }

  private List<Node> nearest(String iri) {
    List<String> known = graph.read(dataset -> Listing.names(dataset.getDefaultGraph()));
    return Nearby.to(iri, known).stream().map(NodeFactory::createURI).toList();
  }

  private List<Link> links(List<Node> nodes) {
    return graph.read(
        dataset -> {
          Graph all = dataset.getDefaultGraph();
          return nodes.stream()
              .map(node -> new Link(new Labels(all).of(node), Iris.address(node, all).orElse("")))
              .toList();
        });
  }
}
