package org.interboard.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published instruments, judged as of one day, from which others may learn.
 *
 * @param faultsElsewhere the faults of form in what belongs to none of them
 */
record Published(List<Instrument> instruments, long faultsElsewhere) {
  private static final int MOST = 2;

  /** One instrument with its report, and what in it meets the requirements. */
  record Instrument(String area, Report report, Examples examples) {
    boolean meets(Requirement requirement) {
      return Scorecard.cell(report, requirement)
          .filter(verdict -> verdict.state() == State.MET)
          .isPresent();
    }
  }

  static Published judge(Rules rules, List<Draft> drafts, LocalDate asOf) {
    return new Published(
        drafts.stream().map(draft -> judge(rules, draft, asOf)).toList(),
        rules.faultsBeyondInstruments(asOf));
  }

  private static Instrument judge(Rules rules, Draft draft, LocalDate asOf) {
    Examination examination = Examination.of(rules, draft, Optional.of(asOf), asOf);
    String area = examination.subject().map(Subject::area).orElse(draft.file());
    Examples examples =
        new Examples(draft.graph(), examination.last(), rules.requirements(), area, rules.shapes());
    return new Instrument(area, examination.report(), examples);
  }

  /** Two examples at most from other areas, first of those that meet the requirement throughout. */
  List<Example> elsewhere(Requirement requirement, String area) {
    return Stream.concat(
            instruments.stream().filter(each -> each.meets(requirement)),
            instruments.stream().filter(each -> !each.meets(requirement)))
        .filter(each -> !each.area().equals(area))
        .flatMap(each -> each.examples().of(requirement).stream())
        .limit(MOST)
        .toList();
  }

  /** The reports with the evidence for what each instrument meets, as of a day judged alike. */
  List<Report> reports(LocalDate asOf) {
    return instruments.stream().map(each -> evidenced(each).asOf(asOf)).toList();
  }

  private static Report evidenced(Instrument instrument) {
    List<Example> evidence = new ArrayList<>();
    for (Requirement requirement : instrument.report().requirements()) {
      if (instrument.meets(requirement) && !requirement.ofForm()) {
        instrument.examples().of(requirement).ifPresent(evidence::add);
      }
    }
    return instrument.report().with(evidence);
  }
}
