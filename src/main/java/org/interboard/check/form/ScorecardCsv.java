package org.interboard.check.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interboard.check.Example;
import org.interboard.check.Report;
import org.interboard.check.Requirement;
import org.interboard.check.Scorecard;
import org.interboard.check.Subject;
import org.interboard.check.Verdict;

/** The scorecard as a long table: one row a requirement and instrument. */
public final class ScorecardCsv {
  private static final List<String> HEADS =
      List.of(
          "requirement",
          "title",
          "level",
          "authority_kind",
          "area",
          "instrument",
          "state",
          "reason",
          "looked_at",
          "evidence",
          "evidence_locator",
          "evidence_iri",
          "judged_at");

  private ScorecardCsv() {}

  public static String write(Scorecard scorecard) {
    return Csv.write(
        HEADS,
        scorecard.requirements().stream().flatMap(requirement -> rows(scorecard, requirement)));
  }

  private static Stream<List<String>> rows(Scorecard scorecard, Requirement requirement) {
    return scorecard.reports().stream()
        .flatMap(
            report ->
                Scorecard.cell(report, requirement).stream()
                    .map(verdict -> row(scorecard, report, verdict)));
  }

  private static List<String> row(Scorecard scorecard, Report report, Verdict verdict) {
    Requirement requirement = verdict.requirement();
    Optional<Example> example = report.examples(requirement.identifier()).stream().findFirst();
    return List.of(
        requirement.identifier(),
        requirement.title(),
        requirement.level().level(),
        String.join("; ", requirement.authorityKinds()),
        report.document().map(Subject::area).orElse(""),
        report.document().map(Subject::label).orElse(""),
        verdict.state().slug(),
        verdict.reason(),
        Integer.toString(verdict.lookedAt()),
        example.map(Example::label).orElse(""),
        example.map(Example::locator).orElse(""),
        example.map(Example::iri).orElse(""),
        scorecard.asOf().toString());
  }
}
