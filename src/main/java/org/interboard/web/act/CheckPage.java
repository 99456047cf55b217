package org.interboard.web.act;

import java.util.List;
import java.util.Optional;
import org.interboard.check.Finding;
import org.interboard.check.Report;
import org.interboard.graph.BadFile;
import org.interboard.web.ReportPage;

/** The page on which a draft is checked: what was handed in, and what came of it. */
public record CheckPage(
    Handed handed, Optional<ReportPage> report, List<Excerpt> excerpts, Optional<Mistake> mistake) {

  /** Why nothing could be checked, how to mend it, and the line where that is known. */
  public record Mistake(String what, String field, Optional<Excerpt> excerpt) {}

  static CheckPage empty() {
    return new CheckPage(Handed.nothing(), Optional.empty(), List.of(), Optional.empty());
  }

  static CheckPage of(Handed handed, Report report) {
    return new CheckPage(
        handed,
        Optional.of(new ReportPage(report)),
        Excerpt.of(handed, report.findings()),
        Optional.empty());
  }

  static CheckPage wrong(Handed handed, String what, String field) {
    Mistake mistake = new Mistake(what, field, Optional.empty());
    return new CheckPage(handed, Optional.empty(), List.of(), Optional.of(mistake));
  }

  static CheckPage unreadable(Handed handed, BadFile bad) {
    boolean placed = !handed.isWorkbook() && bad.line() > 0 && !handed.text().isBlank();
    String reason = bad.reason().lines().findFirst().orElse("").replaceFirst("\\.+$", "");
    String where = placed ? "Line %d, column %d: ".formatted(bad.line(), bad.column()) : "";
    Optional<Excerpt> excerpt =
        placed ? Optional.of(Excerpt.at(handed.text(), bad.line())) : Optional.empty();
    String field = handed.text().isBlank() ? "file" : "text";
    return new CheckPage(
        handed,
        Optional.empty(),
        List.of(),
        Optional.of(new Mistake(where + reason + ".", field, excerpt)));
  }

  /** The forms of the report besides this page, by the name of each. */
  public List<ReportDownload> downloads() {
    return ReportDownload.of(handed);
  }

  /** Where on the page a finding's place is shown, if it is. */
  public Optional<String> anchor(Finding finding) {
    return finding
        .place()
        .map(Excerpt::id)
        .filter(id -> excerpts.stream().anyMatch(excerpt -> excerpt.holds(id)));
  }

  /** The colour of a finding, which its words say as well. */
  public String look(Finding finding) {
    return switch (finding.severity()) {
      case VIOLATION -> finding.cannotBeTold() ? "none" : "bad";
      case WARNING -> finding.cannotBeTold() ? "none" : "warn";
      case NOTE -> finding.cannotBeTold() ? "none" : "note";
    };
  }

  public String word(Finding finding) {
    return finding.cannotBeTold() ? "cannot be told" : finding.severity().word();
  }
}
