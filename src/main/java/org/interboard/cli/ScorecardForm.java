package org.interboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.check.Report;
import org.interboard.check.Requirement;
import org.interboard.check.Scorecard;
import org.interboard.check.State;
import org.interboard.check.Subject;
import org.interboard.check.form.ScorecardCsv;
import org.interboard.check.form.ScorecardJson;
import org.interboard.web.ScoreSheet;

/** The forms in which the terminal shows the scorecard. */
enum ScorecardForm {
  table,
  html,
  json,
  csv;

  String write(Scorecard scorecard) {
    return switch (this) {
      case table -> text(scorecard);
      case html -> ScoreSheet.html(scorecard);
      case json -> ScorecardJson.write(scorecard);
      case csv -> ScorecardCsv.write(scorecard);
    };
  }

  private static String text(Scorecard scorecard) {
    List<String> heads = new ArrayList<>(List.of("", "Level", "Requirement"));
    scorecard.reports().forEach(report -> heads.add(area(report)));
    List<List<String>> rows =
        scorecard.requirements().stream().map(each -> row(scorecard, each)).toList();
    String table = String.join("\n", new TextTable(heads, rows).lines(Terminal.width()));
    return "As of %s%n%n%s%n%n%s%n%s%n"
        .formatted(scorecard.asOf(), table, legend(), scorecard.summary());
  }

  private static String area(Report report) {
    return report.document().map(Subject::area).orElse(report.file());
  }

  private static List<String> row(Scorecard scorecard, Requirement requirement) {
    List<String> row =
        new ArrayList<>(
            List.of(requirement.identifier(), requirement.level().level(), requirement.title()));
    scorecard.reports().forEach(report -> row.add(cell(report, requirement)));
    return row;
  }

  private static String cell(Report report, Requirement requirement) {
    return Scorecard.cell(report, requirement).map(verdict -> sign(verdict.state())).orElse("");
  }

  private static String sign(State state) {
    return state.symbol().equals(state.letter())
        ? state.symbol()
        : state.symbol() + " " + state.letter();
  }

  private static String legend() {
    return Stream.of(State.values())
        .map(state -> sign(state) + " " + state.words())
        .collect(Collectors.joining("   "));
  }
}
