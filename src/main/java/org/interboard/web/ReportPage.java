package org.interboard.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.check.Finding;
import org.interboard.check.Judgement;
import org.interboard.check.Place;
import org.interboard.check.Report;
import org.interboard.check.Requirement;
import org.interboard.check.Severity;
import org.interboard.check.State;
import org.interboard.check.Verdict;
import org.interboard.graph.Packed;

/** A report as one page that needs nothing else: to print on A4, to send, to open offline. */
public record ReportPage(Report report) {
  private static final int SHOWN = 100;
  private static final String STYLE = Packed.text("static/report.css");

  /** A decision that the boards are asked for, and the requirement behind it. */
  public record Decision(String requirement, String ask, String title, String how) {}

  /** The whole page. */
  public static String html(Report report) {
    return Pages.text("report", Map.of("page", new ReportPage(report)));
  }

  /** A policy that lets the page's own style in and nothing else (CSP Level 3). */
  public static String policy() {
    return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        .formatted(digest());
  }

  private static String digest() {
    try {
      byte[] style = STYLE.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public String style() {
    return STYLE;
  }

  public String title() {
    return report.document().map(document -> document.label()).orElse(report.file());
  }

  public List<Severity> levels() {
    return List.of(Severity.values());
  }

  public List<State> states() {
    return List.of(State.values());
  }

  /** What the boards are asked to decide, by the verdicts of the last day judged, like by like. */
  public List<List<Decision>> decisions() {
    Map<String, List<Decision>> groups =
        wanted().collect(Collectors.groupingBy(Decision::ask, TreeMap::new, Collectors.toList()));
    return List.copyOf(groups.values());
  }

  private Stream<Decision> wanted() {
    return report.judgements().stream().reduce((one, other) -> other).stream()
        .flatMap(last -> last.verdicts().stream())
        .filter(verdict -> verdict.requirement().level() != Severity.NOTE)
        .flatMap(verdict -> decision(verdict).stream());
  }

  private static Optional<Decision> decision(Verdict verdict) {
    Requirement requirement = verdict.requirement();
    Optional<String> ask =
        switch (verdict.state()) {
          case NOT_MET ->
              Optional.of(
                  requirement.level() == Severity.VIOLATION
                      ? "A. Mend before signing"
                      : "B. Mend, or record why not");
          case CANNOT_BE_TOLD -> Optional.of("C. Settle what the text leaves open");
          default -> Optional.empty();
        };
    return ask.map(
        words ->
            new Decision(
                requirement.identifier(),
                words,
                requirement.title(),
                requirement.suggestion().orElse("")));
  }

  /** The findings of a weight that are faults, in groups of one cause. */
  public List<List<Finding>> faults(Severity severity) {
    return Report.byCause(
        report.faults().stream().filter(finding -> finding.severity() == severity).toList());
  }

  /** Those findings of a cause that a page shows: more of them would teach nothing new. */
  public List<Finding> shown(List<Finding> cause) {
    return cause.subList(0, Math.min(SHOWN, cause.size()));
  }

  /** How many findings of a cause the page leaves out. */
  public int more(List<Finding> cause) {
    return cause.size() - shown(cause).size();
  }

  public List<List<Finding>> open() {
    return Report.byCause(report.open());
  }

  /** Where a finding stands, in words for those who do not count columns. */
  public String place(Finding finding) {
    return finding
        .place()
        .map(
            place ->
                place
                    .sheet()
                    .map(sheet -> "sheet %s, cell %s".formatted(sheet, place.cell()))
                    .orElseGet(() -> line(place)))
        .orElse("place not known");
  }

  private static String line(Place place) {
    return "line %d, column %d".formatted(place.line(), place.column());
  }

  /** Said only of what does not hold on every day that was judged. */
  public String days(Finding finding) {
    return finding.asOf().isEmpty() || finding.asOf().size() == report.judgements().size()
        ? ""
        : finding.asOf().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", ", "As of ", " only."));
  }

  /** The level of a requirement and the kind of its authority, such as {@code should, statute}. */
  public String authority(Finding finding) {
    return report
        .requirement(finding)
        .map(
            requirement ->
                Stream.concat(
                        Stream.of(requirement.level().level()),
                        requirement.authorityKinds().stream())
                    .collect(Collectors.joining(", "))
                    .toLowerCase(Locale.ROOT))
        .orElse("how the file is written");
  }

  /** How many requirements of a level are in a state, those of form included. */
  public long count(Judgement judgement, Severity level, State state) {
    return judgement.count(level, state);
  }

  /** The first few things in the file that no requirement looked at, and how many more. */
  public String unreached() {
    List<String> all = report.coverage().unreached();
    String first = all.stream().limit(SHOWN).collect(Collectors.joining("; "));
    return all.size() <= SHOWN ? first : first + "; and %d more".formatted(all.size() - SHOWN);
  }

  public String idle() {
    return report.coverage().idle().stream()
        .map(Requirement::identifier)
        .collect(Collectors.joining(", "));
  }
}
