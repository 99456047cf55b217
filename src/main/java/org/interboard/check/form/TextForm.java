package org.interboard.check.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.interboard.check.Finding;
import org.interboard.check.Gap;
import org.interboard.check.Judgement;
import org.interboard.check.Place;
import org.interboard.check.Report;
import org.interboard.check.Requirement;
import org.interboard.check.Severity;
import org.interboard.check.State;

/** A report as a terminal shows it, in lines of a given width. */
public record TextForm(int width) {
  private static final int LISTED = 20;

  /** The whole report, which ends with a line break. */
  public String write(Report report) {
    Stream<String> lines =
        Stream.of(
                head(report),
                report.judgements().stream().flatMap(each -> judgement(report, each)),
                Stream.of(Severity.values()).flatMap(each -> faults(report, each)),
                section(report, "Cannot be told", report.open()),
                coverage(report))
            .flatMap(each -> each);
    return lines.collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> head(Report report) {
    String verdict = "%s: %s".formatted(report.file(), report.summary());
    return Stream.concat(
        Stream.concat(
            Stream.of(verdict),
            report.document().stream()
                .map(
                    document ->
                        "%s (%s%s)"
                            .formatted(
                                document.label(),
                                document.kindLabel(),
                                document.area().isEmpty() ? "" : ", " + document.area()))),
        report.remarks().stream().flatMap(remark -> wrapped("Remark: " + remark, "  ")));
  }

  private static Stream<String> judgement(Report report, Judgement judgement) {
    var day = judgement.day();
    String counts =
        Stream.of(Severity.values())
            .map(severity -> severity.counted(report.count(severity, day.date())))
            .collect(Collectors.joining(", "));
    return Stream.concat(
        Stream.of("", "As of %s (%s): %s".formatted(day.date(), day.why(), counts)),
        Stream.of(Severity.values()).map(level -> level(judgement, level)));
  }

  private static String level(Judgement judgement, Severity level) {
    String states =
        Stream.of(State.values())
            .map(state -> "%d %s".formatted(judgement.count(level, state), state.words()))
            .collect(Collectors.joining(", "));
    return "  %-7s%s".formatted(level.level(), states);
  }

  private Stream<String> faults(Report report, Severity severity) {
    List<Finding> faults =
        report.faults().stream().filter(finding -> finding.severity() == severity).toList();
    String word = severity.word();
    return section(report, word.substring(0, 1).toUpperCase() + word.substring(1) + "s", faults);
  }

  private Stream<String> section(Report report, String title, List<Finding> findings) {
    String head = "%s (%d)".formatted(title, findings.size());
    return findings.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of("", head, "─".repeat(head.length())),
            Report.byRequirement(findings).stream().flatMap(group -> group(report, group)));
  }

  /** What one requirement found, cause by cause; what holds for all of it is said once. */
  private Stream<String> group(Report report, List<Finding> group) {
    Finding first = group.get(0);
    Stream<String> causes = Report.byCause(group).stream().flatMap(cause -> cause(report, cause));
    Stream<String> why =
        report.requirement(first).stream().flatMap(requirement -> why(requirement));
    Stream<String> elsewhere =
        report.examples(first.requirement()).stream()
            .flatMap(example -> wrapped("Elsewhere: " + example.sentence(), "  "));
    return Stream.of(
            Stream.of("", first.requirement() + "  " + report.title(first)), causes, why, elsewhere)
        .flatMap(lines -> lines);
  }

  private Stream<String> cause(Report report, List<Finding> cause) {
    Stream<String> each =
        Stream.concat(
            cause.stream().limit(LISTED).flatMap(finding -> entry(report, finding)),
            Stream.of("  … and %d more of this cause".formatted(cause.size() - LISTED))
                .filter(more -> cause.size() > LISTED));
    Stream<String> change =
        cause.get(0).suggestion().stream()
            .flatMap(suggestion -> wrapped("→ " + suggestion, "    "));
    return Stream.concat(each, change);
  }

  private Stream<String> why(Requirement requirement) {
    String kinds = String.join(", ", requirement.authorityKinds()).toLowerCase();
    return wrapped(
        "Why: %s (%s) %s".formatted(requirement.level().level(), kinds, requirement.authority()),
        "  ");
  }

  private Stream<String> entry(Report report, Finding finding) {
    String place = finding.place().map(Place::toString).orElse("place not known");
    String about =
        finding.path().isEmpty() ? finding.about() : finding.about() + " › " + finding.path();
    return Stream.of(
            Stream.of("  %s  %s%s".formatted(finding.name(), place, days(report, finding))),
            wrapped(about, "    "),
            wrapped(finding.message(), "    "),
            finding.gap().map(Gap::sentence).stream()
                .flatMap(gap -> wrapped("Recorded: " + gap, "    ")))
        .flatMap(lines -> lines);
  }

  /** Said only of what does not hold on every day that was judged. */
  private static String days(Report report, Finding finding) {
    return finding.asOf().isEmpty() || finding.asOf().size() == report.judgements().size()
        ? ""
        : finding.asOf().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", ", "  (as of ", " only)"));
  }

  private Stream<String> coverage(Report report) {
    var coverage = report.coverage();
    String idle =
        coverage.idle().stream().map(Requirement::identifier).collect(Collectors.joining(", "));
    Stream<String> unreached =
        coverage.unreached().isEmpty()
            ? Stream.empty()
            : wrapped(
                "No requirement looks at: "
                    + coverage.unreached().stream().limit(LISTED).collect(Collectors.joining("; "))
                    + more(coverage.unreached().size()),
                "");
    // The data version is left out: whoever compares two texts looks for what the drafts differ in.
    return Stream.of(
            Stream.of(
                "",
                "Statements read: %d; things checked: %d. Judged by %s."
                    .formatted(coverage.triples(), coverage.checked(), coverage.shapes().words())),
            idle.isEmpty()
                ? Stream.<String>empty()
                : wrapped("Found nothing to look at: " + idle, ""),
            unreached)
        .flatMap(lines -> lines);
  }

  private static String more(int size) {
    return size > LISTED ? "; and %d more".formatted(size - LISTED) : "";
  }

  private Stream<String> wrapped(String text, String indent) {
    return WordUtils.wrap(text, width - indent.length(), "\n", true).lines().map(indent::concat);
  }
}
