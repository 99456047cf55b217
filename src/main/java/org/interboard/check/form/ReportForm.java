package org.interboard.check.form;

import java.util.function.Function;
import org.interboard.check.Report;

/** The forms in which a report can be written without a page or a workbook: name and media type. */
public enum ReportForm {
  TEXT("text/plain", report -> new TextForm(100).write(report)),
  JSON("application/json", ReportJson::write),
  CSV("text/csv", ReportCsv::write),
  TURTLE("text/turtle", ReportGraph::turtle),
  JSONLD("application/ld+json", ReportGraph::jsonLd),
  SARIF("application/sarif+json", Sarif::write),
  JUNIT("application/xml", JUnit::write);

  private final String mediaType;
  private final Function<Report, String> writer;

  ReportForm(String mediaType, Function<Report, String> writer) {
    this.mediaType = mediaType;
    this.writer = writer;
  }

  public String mediaType() {
    return mediaType;
  }

  public String write(Report report) {
    return writer.apply(report);
  }
}
