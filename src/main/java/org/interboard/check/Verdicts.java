package org.interboard.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.interboard.graph.Vocabulary;

/** Says of each requirement whether a document meets it, from one run and what was found by it. */
record Verdicts(Subject subject, Run run, List<Finding> findings) {
  private static final int QUOTED = 3;

  Verdict on(Requirement requirement) {
    int lookedAt = run.lookedAt(requirement).size();
    if (!isFor(requirement)) {
      return none(requirement, "It is for another kind of document: " + requirement.appliesTo());
    }
    return lookedAt == 0
        ? none(requirement, "Nothing of the kind is there to look at: " + requirement.appliesTo())
        : judged(requirement, lookedAt);
  }

  private Verdict judged(Requirement requirement, int lookedAt) {
    List<Finding> found =
        findings.stream()
            .filter(finding -> finding.requirement().equals(requirement.identifier()))
            .toList();
    List<Finding> faults =
        found.stream().filter(f -> !f.cannotBeTold() && fails(f, requirement)).toList();
    List<Finding> open = found.stream().filter(Finding::cannotBeTold).toList();
    if (!faults.isEmpty()) {
      return new Verdict(requirement, State.NOT_MET, reasons(faults.stream()), lookedAt);
    }
    return open.isEmpty()
        ? new Verdict(requirement, State.MET, met(found, lookedAt), lookedAt)
        : new Verdict(requirement, State.CANNOT_BE_TOLD, reasons(open.stream()), lookedAt);
  }

  /**
   * A note alone fails only what could be done: it says how a thing that is there could be better.
   */
  private static boolean fails(Finding finding, Requirement requirement) {
    return finding.severity() != Severity.NOTE || requirement.level() == Severity.NOTE;
  }

  private static String met(List<Finding> notes, int lookedAt) {
    String looked = lookedAt == 1 ? "1 thing looked at." : lookedAt + " things looked at.";
    return notes.isEmpty() ? looked : looked + " Noted: " + reasons(notes.stream());
  }

  /** The first few different reasons, with the recorded gap where there is one. */
  private static String reasons(Stream<Finding> found) {
    List<String> reasons = found.map(Verdicts::reason).distinct().toList();
    String first = reasons.stream().limit(QUOTED).collect(Collectors.joining(" "));
    return reasons.size() <= QUOTED
        ? first
        : first + " And %d more.".formatted(reasons.size() - QUOTED);
  }

  private static String reason(Finding finding) {
    Optional<String> gap = finding.gap().map(Gap::sentence);
    return finding.message() + gap.map(why -> " Recorded: " + why + ".").orElse("");
  }

  private boolean isFor(Requirement requirement) {
    return requirement.kind().isEmpty()
        || requirement.kind().equals(subject.kind())
        || requirement.kind().equals(Vocabulary.IB + "Instrument")
        || run.data()
            .contains(
                NodeFactory.createURI(subject.kind()),
                RDFS.subClassOf.asNode(),
                NodeFactory.createURI(requirement.kind()));
  }

  private static Verdict none(Requirement requirement, String reason) {
    return new Verdict(requirement, State.NOT_APPLICABLE, reason + ".", 0);
  }
}
