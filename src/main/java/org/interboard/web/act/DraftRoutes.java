package org.interboard.web.act;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.author.FormSheet;
import org.interboard.author.ProtocolForm;
import org.interboard.check.Report;
import org.interboard.graph.BadFile;
import org.interboard.graph.Later;
import org.interboard.graph.Vocabulary;
import org.interboard.web.MarkedWorkbook;
import org.interboard.web.Pages;
import org.interboard.web.Problem;
import org.interboard.web.Route;
import org.interboard.web.Submitted;

/** The form in which a protocol is drafted; what is written in it is never kept here. */
final class DraftRoutes {
  private static final String PATH = "/draft";
  private static final String FILE = "the form";

  private final Desk desk;
  private final Later<ProtocolForm> form;
  private final Later<Set<String>> areas;
  private final Later<Demands> demands;

  DraftRoutes(Desk desk, Later<Demands> demands) {
    this.desk = desk;
    this.form = Later.of(() -> desk.workbook().form());
    this.areas = Later.of(() -> desk.workbook().areas());
    this.demands = demands;
  }

  List<Route> routes() {
    return List.of(Route.get(PATH, this::start), Route.post(PATH, this::act));
  }

  private void start(Context ctx) {
    String from = Optional.ofNullable(ctx.queryParam("from")).orElse("");
    if (!from.isEmpty() && !areas.get().contains(from)) {
      throw Problem.badRequest("There is no protocol of that area to start from.")
          .with("parameter", "from")
          .with("allowed", areas.get());
    }
    List<FormSheet> sheets = from.isEmpty() ? form.get().empty() : desk.workbook().form(from);
    show(ctx, page(sheets, Opened.nothing(), ""));
  }

  private void act(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    DraftForm given = DraftForm.in(ctx);
    List<FormSheet> sheets = given.into(form.get().empty());
    switch (given.action()) {
      case "xlsx" ->
          send(ctx, "draft.xlsx", MarkedWorkbook.MEDIA_TYPE, form.get().workbook(sheets));
      case "ttl" -> send(ctx, "draft.ttl", "text/turtle; charset=utf-8", turtle(sheets));
      default -> show(ctx, given, sheets);
    }
  }

  private void show(Context ctx, DraftForm given, List<FormSheet> sheets) {
    DraftPage page = page(sheets, given.opened(sheets), given.asOf());
    boolean judged = given.isJudged() || !Opened.is(given.action());
    show(ctx, judged ? judged(ctx, page) : page);
  }

  private DraftPage judged(Context ctx, DraftPage page) {
    try {
      Report report =
          desk.judge(
              () -> Submitted.draft(FILE, form.get().read(page.sheets())), AsOf.read(page.asOf()));
      return page.with(DraftFindings.of(report, page.sheets()));
    } catch (BadFile bad) {
      return page.with(DraftFindings.mistake(bad.reason()));
    } catch (Problem problem) {
      ctx.status(problem.status());
      return page.with(DraftFindings.mistake(problem.getMessage()));
    }
  }

  private DraftPage page(List<FormSheet> sheets, Opened opened, String asOf) {
    return new DraftPage(
        sheets, opened, DraftFindings.none(), asOf, areas.get(), form.get(), demands.get());
  }

  private byte[] turtle(List<FormSheet> sheets) {
    Graph graph = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(graph, form.get().read(new ArrayList<>(sheets)).graph());
    graph.getPrefixMapping().setNsPrefixes(Vocabulary.PREFIXES);
    return RDFWriter.source(graph)
        .lang(Lang.TURTLE)
        .asString()
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void show(Context ctx, DraftPage page) {
    Pages.show(ctx, "draft", Map.of("page", page));
  }

  private static void send(Context ctx, String name, String mediaType, byte[] bytes) {
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    ctx.contentType(mediaType).result(bytes);
  }
}
