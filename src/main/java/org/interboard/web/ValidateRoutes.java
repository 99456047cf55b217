package org.interboard.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.check.Check;
import org.interboard.check.Report;
import org.interboard.check.form.ReportForm;
import org.interboard.graph.BadFile;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Later;
import org.interboard.graph.Limits;
import org.interboard.graph.OverLimit;
import org.interboard.graph.Packed;
import org.interboard.web.guard.CheckRoom;
import org.interboard.web.guard.Limit;

/** Checks a protocol that is sent here; it is neither kept nor logged. */
final class ValidateRoutes {
  private static final String PATH = "/api/validate";
  private static final String SCHEMA = "/schemas/report.schema.json";
  private static final Representation XLSX = new Representation("xlsx", MarkedWorkbook.MEDIA_TYPE);
  private static final List<Representation> FORMS =
      Stream.of(
              Stream.of(ReportForm.JSON, ReportForm.TEXT, ReportForm.CSV).map(ValidateRoutes::form),
              Stream.of(Representation.HTML, XLSX),
              Stream.of(ReportForm.TURTLE, ReportForm.JSONLD, ReportForm.SARIF, ReportForm.JUNIT)
                  .map(ValidateRoutes::form))
          .flatMap(forms -> forms)
          .toList();

  private final Check check;
  private final Later<ProtocolWorkbook> workbook;
  private final CheckRoom room;
  private final String version;

  private ValidateRoutes(KnowledgeGraph graph, Check check, CheckRoom room) {
    this.check = check;
    this.room = room;
    this.version = graph.version();
    this.workbook = Later.of(() -> ProtocolWorkbook.of(graph));
  }

  static List<Route> over(KnowledgeGraph graph, Check check, CheckRoom room) {
    ValidateRoutes routes = new ValidateRoutes(graph, check, room);
    return List.of(
        Route.get(PATH, ValidateRoutes::explain),
        Route.post(PATH, routes::validate),
        Route.get("/api/template.xlsx", new TemplateFile(routes.workbook)),
        Route.get(
            "/context.jsonld", new StaticFile("static/context.jsonld", "application/ld+json")),
        Route.get(SCHEMA, new StaticFile("schemas/report.schema.json", "application/schema+json")));
  }

  private static Representation form(ReportForm form) {
    return new Representation(form.name().toLowerCase(Locale.ROOT), form.mediaType());
  }

  private static void explain(Context ctx) {
    ctx.contentType("text/plain; charset=utf-8").result(Packed.text("static/validate.txt"));
  }

  private void validate(Context ctx) {
    Representation wanted = Negotiation.choose(ctx, FORMS);
    Optional<LocalDate> asOf = day(ctx);
    ReceivedFile file = ReceivedFile.in(ctx);
    if (wanted.equals(XLSX) && !ProtocolWorkbook.is(file.bytes())) {
      throw Problem.badRequest("Only the report on a workbook can be a workbook.")
          .with("parameter", "format");
    }
    byte[] written = inTurn(file, asOf, wanted);
    ctx.header("X-Data-Version", version);
    ctx.header("Cache-Control", "no-store").contentType(wanted.contentType());
    if (wanted.equals(XLSX)) {
      ctx.header("Content-Disposition", "attachment; filename=\"checked.xlsx\"");
    }
    if (wanted.equals(Representation.HTML)) {
      ctx.header("Content-Security-Policy", ReportPage.policy());
    }
    ctx.result(written);
  }

  /** What it takes to write the report counts as part of the check. */
  private byte[] inTurn(ReceivedFile file, Optional<LocalDate> asOf, Representation wanted) {
    try {
      return room.hold(() -> write(report(file, asOf), wanted, file.bytes()));
    } catch (BadFile bad) {
      throw unreadable(bad);
    }
  }

  private Report report(ReceivedFile file, Optional<LocalDate> asOf) {
    Report whole =
        check.draft(
            Submitted.read(file.name(), file.bytes(), workbook.get(), Limits.USUAL),
            asOf,
            LocalDate.now());
    return whole.listing((int) Limit.FINDINGS.most());
  }

  private static Problem unreadable(BadFile bad) {
    String said =
        "The file cannot be read: " + bad.reason() + (bad.reason().endsWith("?") ? "" : ".");
    Problem problem =
        bad instanceof OverLimit over
            ? Limit.of(over.bound()).refusal(said, over.most())
            : new Problem(422, said);
    return problem.with("line", bad.line()).with("column", bad.column());
  }

  private static byte[] write(Report report, Representation wanted, byte[] submitted) {
    if (wanted.equals(XLSX)) {
      return MarkedWorkbook.write(report, submitted);
    }
    String text =
        wanted.equals(Representation.HTML)
            ? ReportPage.html(report)
            : ReportForm.valueOf(wanted.name().toUpperCase(Locale.ROOT)).write(report);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Optional<LocalDate> day(Context ctx) {
    try {
      return Optional.ofNullable(ctx.queryParam("asOf")).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw Problem.badRequest("A day is written as in 2019-09-29.").with("parameter", "asOf");
    }
  }
}
