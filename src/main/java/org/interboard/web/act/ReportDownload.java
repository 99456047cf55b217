package org.interboard.web.act;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.interboard.check.Report;
import org.interboard.check.form.ReportForm;
import org.interboard.web.MarkedWorkbook;
import org.interboard.web.Problem;
import org.interboard.web.ReportPage;

/** A form in which the report on a draft can be taken away. */
public record ReportDownload(
    String form,
    String words,
    String fileName,
    String mediaType,
    BiFunction<Report, Handed, byte[]> writer) {

  private static final ReportDownload PRINT =
      new ReportDownload(
          "print",
          "Page to print or send",
          "report.html",
          "text/html; charset=utf-8",
          (report, handed) -> bytes(ReportPage.html(report)));
  private static final ReportDownload MARKED =
      new ReportDownload(
          "xlsx",
          "Your workbook with comments",
          "checked.xlsx",
          MarkedWorkbook.MEDIA_TYPE,
          (report, handed) -> MarkedWorkbook.write(report, handed.bytes()));

  /** Those that there are for such a draft. */
  static List<ReportDownload> of(Handed handed) {
    List<ReportDownload> all = new ArrayList<>(List.of(PRINT));
    if (handed.isWorkbook()) {
      all.add(MARKED);
    }
    Arrays.stream(ReportForm.values()).map(ReportDownload::of).forEach(all::add);
    return List.copyOf(all);
  }

  private static ReportDownload of(ReportForm form) {
    String type = form.mediaType();
    return new ReportDownload(
        form.name(),
        words(form),
        "report." + ending(form),
        type.startsWith("text/") ? type + "; charset=utf-8" : type,
        (report, handed) -> bytes(form.write(report)));
  }

  private static String words(ReportForm form) {
    return switch (form) {
      case TEXT -> "Text";
      case JSONLD -> "JSON-LD";
      case TURTLE -> "Turtle";
      case JUNIT -> "JUnit";
      default -> form.name();
    };
  }

  private static String ending(ReportForm form) {
    return switch (form) {
      case TEXT -> "txt";
      case JSON -> "json";
      case CSV -> "csv";
      case TURTLE -> "ttl";
      case JSONLD -> "jsonld";
      case SARIF -> "sarif";
      case JUNIT -> "xml";
    };
  }

  static ReportDownload named(String form, Handed handed) {
    return of(handed).stream()
        .filter(each -> each.form().equals(form))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.badRequest("There is no such form of the report.")
                    .with("allowed", of(handed).stream().map(ReportDownload::form).toList()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
