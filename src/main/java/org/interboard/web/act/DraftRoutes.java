package org.interboard.web.act;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.author.FormColumn;
import org.interboard.author.FormSheet;
import org.interboard.author.ProtocolForm;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.check.Report;
import org.interboard.graph.BadFile;
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
  private final ProtocolWorkbook workbook;
  private final ProtocolForm form;
  private final Set<String> areas;

  DraftRoutes(Desk desk) {
    this.desk = desk;
    this.workbook = desk.workbook();
    this.form = workbook.form();
    this.areas = workbook.areas();
  }

  List<Route> routes() {
    return List.of(Route.get(PATH, this::start), Route.post(PATH, this::act));
  }

  private void start(Context ctx) {
    String from = Optional.ofNullable(ctx.queryParam("from")).orElse("");
    if (!from.isEmpty() && !areas.contains(from)) {
      throw Problem.badRequest("There is no protocol of that area to start from.")
          .with("parameter", "from")
          .with("allowed", areas);
    }
    List<FormSheet> sheets = from.isEmpty() ? form.empty() : workbook.form(from);
    show(ctx, page(sheets.stream().map(DraftRoutes::withRow).toList(), ""));
  }

  /** A sheet without a row gets an empty one to write in. */
  private static FormSheet withRow(FormSheet sheet) {
    return sheet.rows().isEmpty() ? sheet.longer() : sheet;
  }

  private void act(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    DraftForm given = DraftForm.in(ctx);
    List<FormSheet> sheets = given.into(form.empty());
    switch (given.action()) {
      case "xlsx" -> send(ctx, "draft.xlsx", MarkedWorkbook.MEDIA_TYPE, form.workbook(sheets));
      case "ttl" -> send(ctx, "draft.ttl", "text/turtle; charset=utf-8", turtle(sheets));
      case "check" -> check(ctx, given, sheets);
      default -> show(ctx, page(longer(sheets, given.action()), given.asOf()));
    }
  }

  private void check(Context ctx, DraftForm given, List<FormSheet> sheets) {
    DraftPage page = page(sheets.stream().map(DraftRoutes::withRow).toList(), given.asOf());
    try {
      Report report =
          desk.judge(() -> Submitted.draft(FILE, form.read(sheets)), AsOf.read(given.asOf()));
      show(ctx, page.with(report));
    } catch (BadFile bad) {
      show(ctx, page.wrong(bad.reason()));
    } catch (Problem problem) {
      ctx.status(problem.status());
      show(ctx, page.wrong(problem.getMessage()));
    }
  }

  private static List<FormSheet> longer(List<FormSheet> sheets, String action) {
    return sheets.stream()
        .map(sheet -> action.equals("add " + sheet.name()) ? sheet.longer() : withRow(sheet))
        .toList();
  }

  private DraftPage page(List<FormSheet> sheets, String asOf) {
    Map<List<String>, List<String>> choices = new LinkedHashMap<>();
    sheets.stream()
        .flatMap(sheet -> sheet.columns().stream())
        .map(FormColumn::among)
        .filter(among -> !among.isEmpty())
        .forEach(among -> choices.computeIfAbsent(among, each -> form.names(each, sheets)));
    return DraftPage.of(sheets, choices, asOf, areas);
  }

  private byte[] turtle(List<FormSheet> sheets) {
    Graph graph = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(graph, form.read(new ArrayList<>(sheets)).graph());
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
