package org.interboard.web;

import java.util.Map;
import java.util.Optional;
import org.interboard.check.Report;
import org.interboard.check.Requirement;
import org.interboard.check.Scorecard;
import org.interboard.check.Subject;
import org.interboard.check.Verdict;
import org.interboard.graph.Packed;

/** The scorecard as one page that needs nothing else: to print, to send, to open offline. */
public record ScoreSheet(Scorecard scorecard) {
  private static final String STYLE = Packed.text("static/report.css");

  /** The whole page. */
  public static String html(Scorecard scorecard) {
    return Pages.text("scoresheet", Map.of("page", new ScoreSheet(scorecard)));
  }

  public String style() {
    return STYLE;
  }

  public String area(Report report) {
    return report.document().map(Subject::area).orElse(report.file());
  }

  public Optional<Verdict> cell(Report report, Requirement requirement) {
    return Scorecard.cell(report, requirement);
  }
}
