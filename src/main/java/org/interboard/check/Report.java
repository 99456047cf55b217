package org.interboard.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check found: the verdicts as of each day that was judged, and the findings behind them,
 * those that weigh most first.
 *
 * @param file the name of the file as it was given
 * @param document the instrument in the file; without one there is no verdict
 * @param remarks what was left out of account, one sentence each
 * @param examples what elsewhere meets a requirement that the document does not; of a published
 *     instrument, what in it meets a requirement
 * @param most how many findings are listed one by one; all are counted
 */
public record Report(
    String file,
    Optional<Subject> document,
    List<Requirement> requirements,
    List<Judgement> judgements,
    List<Finding> findings,
    Coverage coverage,
    List<String> remarks,
    List<Example> examples,
    int most) {
  public Report {
    requirements = List.copyOf(requirements);
    judgements = List.copyOf(judgements);
    findings = List.copyOf(findings);
    remarks = remarks.stream().map(Brief::sentence).toList();
    examples = List.copyOf(examples);
  }

  /** With every finding listed. */
  Report(
      String file,
      Optional<Subject> document,
      List<Requirement> requirements,
      List<Judgement> judgements,
      List<Finding> findings,
      Coverage coverage,
      List<String> remarks,
      List<Example> examples) {
    this(
        file,
        document,
        requirements,
        judgements,
        findings,
        coverage,
        remarks,
        examples,
        Integer.MAX_VALUE);
  }

  Report with(List<Example> given) {
    return new Report(file, document, requirements, judgements, findings, coverage, remarks, given);
  }

  /** The same report that lists no more than so many findings, those that weigh most. */
  public Report listing(int atMost) {
    return new Report(
        file, document, requirements, judgements, findings, coverage, remarks, examples, atMost);
  }

  /** The findings that are listed one by one, those that weigh most first. */
  public List<Finding> listed() {
    return findings.subList(0, Math.min(most, findings.size()));
  }

  /** How many findings are counted but not listed. */
  public int leftOut() {
    return findings.size() - listed().size();
  }

  /** What is said where findings are left out. */
  public Optional<String> leftOutSentence() {
    return Optional.of(
            "%,d more findings are counted and not listed: mend the first, or check the file on"
                + " your own machine, where all are.")
        .filter(any -> leftOut() > 0)
        .map(sentence -> sentence.formatted(leftOut()));
  }

  /** The same as of another day that is judged alike. */
  Report asOf(LocalDate day) {
    if (judgements.stream().allMatch(each -> each.day().equals(Day.asked(day)))) {
      return this;
    }
    return new Report(
        file,
        document,
        requirements,
        judgements.stream().map(each -> new Judgement(Day.asked(day), each.verdicts())).toList(),
        findings.stream().map(each -> each.at(List.of(day))).toList(),
        coverage,
        remarks,
        examples);
  }

  /** The examples for one requirement. */
  public List<Example> examples(String requirement) {
    return examples.stream().filter(each -> each.requirement().equals(requirement)).toList();
  }

  /** The requirements, those of form apart, that are not shown to be met. */
  List<Requirement> wanting() {
    return requirements.stream()
        .filter(requirement -> !requirement.ofForm())
        .filter(
            requirement ->
                findings.stream()
                    .anyMatch(each -> each.requirement().equals(requirement.identifier())))
        .toList();
  }

  /** True where there is no document, or no shape found anything: neither right nor wrong. */
  public boolean nothingChecked() {
    return document.isEmpty() || coverage.checked() == 0;
  }

  /** What is wrong, without what cannot be told. */
  public List<Finding> faults() {
    return findings.stream().filter(finding -> !finding.cannotBeTold()).toList();
  }

  /** What cannot be told, because the text leaves it open. */
  public List<Finding> open() {
    return findings.stream().filter(Finding::cannotBeTold).toList();
  }

  public long count(Severity severity) {
    return faults().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** How many faults of that weight hold as of a day. */
  public long count(Severity severity, LocalDate day) {
    return faults().stream()
        .filter(finding -> finding.severity() == severity && finding.holdsAt(day))
        .count();
  }

  /** The requirement of a finding, where it is one of those declared. */
  public Optional<Requirement> requirement(Finding finding) {
    return requirements.stream()
        .filter(requirement -> requirement.identifier().equals(finding.requirement()))
        .findFirst();
  }

  /** What a finding is found by, as a title. */
  public String title(Finding finding) {
    return requirement(finding).map(Requirement::title).orElse("Can be made out");
  }

  /** The findings in groups of one cause, in the order of the first of each. */
  public static List<List<Finding>> byCause(List<Finding> findings) {
    return grouped(findings, each -> each.severity() + each.requirement() + each.cause());
  }

  /** The findings in groups of one requirement, in the order of the first of each. */
  public static List<List<Finding>> byRequirement(List<Finding> findings) {
    return grouped(findings, Finding::requirement);
  }

  private static List<List<Finding>> grouped(
      List<Finding> findings, Function<Finding, String> key) {
    return List.copyOf(
        findings.stream()
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  /** The verdict in one line. */
  public String summary() {
    if (document.isEmpty()) {
      return "nothing was checked: the file describes no inter-board protocol and no safeguarding"
          + " arrangements";
    }
    return nothingChecked()
        ? "nothing was checked: no shape applies to what is there"
        : "%d %s checked: %s; %d cannot be told"
            .formatted(
                coverage.checked(),
                coverage.checked() == 1 ? "thing" : "things",
                counts(),
                open().size());
  }

  private String counts() {
    return Stream.of(Severity.values())
        .map(severity -> severity.counted(count(severity)))
        .collect(Collectors.joining(", "));
  }
}
