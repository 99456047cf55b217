package org.interboard.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reports on all published instruments side by side, in the order of their areas.
 *
 * @param formViolations how many violations of the form of the data there are; ours have none
 */
public record Scorecard(
    LocalDate asOf, List<Requirement> requirements, List<Report> reports, long formViolations) {
  public Scorecard {
    requirements = List.copyOf(requirements);
    reports = List.copyOf(reports);
  }

  static Scorecard of(
      LocalDate asOf, List<Requirement> requirements, List<Report> reports, long elsewhere) {
    long form = reports.stream().mapToLong(Scorecard::formViolations).sum();
    return new Scorecard(asOf, requirements, reports, form + elsewhere);
  }

  /** The verdict on one requirement and the instrument of one report. */
  public static Optional<Verdict> cell(Report report, Requirement requirement) {
    return report.judgements().stream()
        .flatMap(judgement -> judgement.verdicts().stream())
        .filter(verdict -> verdict.requirement().equals(requirement))
        .findFirst();
  }

  private static long formViolations(Report report) {
    return report.faults().stream()
        .filter(finding -> finding.severity() == Severity.VIOLATION && isForm(report, finding))
        .count();
  }

  private static boolean isForm(Report report, Finding finding) {
    return report.requirement(finding).map(Requirement::ofForm).orElse(true);
  }

  /**
   * What is wrong with the form of our own data, and what the published instruments leave unmet.
   */
  public String summary() {
    String line =
        "form of the data: %s; requirements that the %d instruments leave unmet: %d must, %d"
            + " should, %d could; cannot be told: %d";
    return line.formatted(
        Severity.VIOLATION.counted(formViolations),
        reports.size(),
        count(Severity.VIOLATION, State.NOT_MET),
        count(Severity.WARNING, State.NOT_MET),
        count(Severity.NOTE, State.NOT_MET),
        open());
  }

  private long open() {
    return Stream.of(Severity.values())
        .mapToLong(level -> count(level, State.CANNOT_BE_TOLD))
        .sum();
  }

  /** How many requirements of that level are in a state, over all instruments, form left aside. */
  public long count(Severity level, State state) {
    return reports.stream()
        .flatMap(report -> report.judgements().stream())
        .flatMap(judgement -> judgement.verdicts().stream())
        .filter(verdict -> !verdict.requirement().ofForm())
        .filter(verdict -> verdict.requirement().level() == level && verdict.state() == state)
        .count();
  }
}
