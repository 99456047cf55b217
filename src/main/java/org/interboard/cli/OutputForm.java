package org.interboard.cli;

import java.nio.charset.StandardCharsets;
import org.interboard.check.Report;
import org.interboard.check.form.ReportForm;
import org.interboard.check.form.TextForm;
import org.interboard.web.MarkedWorkbook;
import org.interboard.web.ReportPage;

/** The forms in which a report is written, by the names that the command line gives them. */
enum OutputForm {
  text("txt"),
  html("html"),
  xlsx("xlsx"),
  json("json"),
  csv("csv"),
  turtle("ttl"),
  jsonld("jsonld"),
  sarif("sarif"),
  junit("xml");

  private final String ending;

  OutputForm(String ending) {
    this.ending = ending;
  }

  /** How the name of a file in this form ends. */
  String ending() {
    return ending;
  }

  /** True for what can be read on a terminal. */
  boolean isText() {
    return this != xlsx;
  }

  /** The report in this form; that of a workbook can be the same workbook with its findings. */
  byte[] write(Report report, byte[] submitted) {
    return isText()
        ? written(report).getBytes(StandardCharsets.UTF_8)
        : MarkedWorkbook.write(report, submitted);
  }

  private String written(Report report) {
    return switch (this) {
      case text -> new TextForm(Terminal.width()).write(report);
      case html -> ReportPage.html(report);
      default -> ReportForm.valueOf(name().toUpperCase(java.util.Locale.ROOT)).write(report);
    };
  }
}
