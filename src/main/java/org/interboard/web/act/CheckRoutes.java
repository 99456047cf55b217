package org.interboard.web.act;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.interboard.check.Report;
import org.interboard.graph.BadFile;
import org.interboard.graph.Limits;
import org.interboard.graph.Packed;
import org.interboard.web.MarkedWorkbook;
import org.interboard.web.Pages;
import org.interboard.web.Problem;
import org.interboard.web.ReportPage;
import org.interboard.web.Route;
import org.interboard.web.Submitted;

/**
 * The page that checks a draft. The form is posted again for another form of the report: between
 * the two nothing is kept here.
 */
final class CheckRoutes {
  private static final String PATH = "/check";
  private static final String PAGE = "";

  private final Desk desk;

  CheckRoutes(Desk desk) {
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(
        Route.get(PATH, ctx -> show(ctx, 200, CheckPage.empty())),
        Route.post(PATH, this::check),
        Route.get(
            "/check/template.xlsx", ctx -> file(ctx, "protocol.xlsx", desk.workbook().template())),
        Route.get(
            "/check/exampleshire.xlsx",
            ctx -> file(ctx, "exampleshire.xlsx", Packed.bytes(Handed.EXAMPLE))));
  }

  private void check(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    Handed handed = Handed.in(ctx);
    if (handed.isEmpty()) {
      show(ctx, 422, CheckPage.wrong(handed, "Choose a file, or paste a text.", "file"));
      return;
    }
    try {
      answer(ctx, handed);
    } catch (BadFile bad) {
      show(ctx, 422, CheckPage.unreadable(handed, bad));
    } catch (Problem problem) {
      show(ctx, problem.status(), CheckPage.wrong(handed, problem.getMessage(), "as-of"));
    }
  }

  private <T> T judged(Handed handed, Function<Report, T> then) {
    return desk.judge(
        () -> Submitted.read(handed.name(), handed.bytes(), desk.workbook(), Limits.USUAL),
        AsOf.read(handed.asOf()),
        then);
  }

  private void answer(Context ctx, Handed handed) {
    ctx.header("X-Data-Version", desk.dataVersion());
    if (handed.form().equals(PAGE)) {
      show(ctx, 200, judged(handed, report -> CheckPage.of(handed, report)));
    } else {
      send(ctx, handed, ReportDownload.named(handed.form(), handed));
    }
  }

  private void send(Context ctx, Handed handed, ReportDownload wanted) {
    byte[] report = judged(handed, found -> wanted.writer().apply(found, handed));
    ctx.header("Content-Security-Policy", ReportPage.policy());
    ctx.header("Content-Disposition", attached(wanted.fileName()));
    ctx.contentType(wanted.mediaType()).result(report);
  }

  private static void show(Context ctx, int status, CheckPage page) {
    ctx.status(status);
    Pages.show(ctx, "check", Map.of("page", page));
  }

  private static void file(Context ctx, String name, byte[] bytes) {
    ctx.header("Content-Disposition", attached(name));
    ctx.contentType(MarkedWorkbook.MEDIA_TYPE).result(bytes);
  }

  private static String attached(String name) {
    return "attachment; filename=\"" + name + "\"";
  }
}
