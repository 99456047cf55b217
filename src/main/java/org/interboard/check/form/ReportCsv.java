package org.interboard.check.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.check.Example;
import org.interboard.check.Finding;
import org.interboard.check.Gap;
import org.interboard.check.Place;
import org.interboard.check.Report;
import org.interboard.check.Requirement;

/**
 * The findings of a report as a table, one row each; {@code kind} tells faults from open points.
 */
public final class ReportCsv {
  private static final List<String> HEADS =
      List.of(
          "id",
          "kind",
          "requirement",
          "title",
          "level",
          "authority_kind",
          "authority",
          "about",
          "property",
          "message",
          "recorded",
          "suggestion",
          "elsewhere",
          "file",
          "sheet",
          "line",
          "column",
          "as_of",
          "shapes_version");

  private ReportCsv() {}

  public static String write(Report report) {
    Stream<List<String>> rows = report.listed().stream().map(finding -> row(report, finding));
    Stream<List<String>> end = report.leftOutSentence().map(ReportCsv::end).stream();
    return Csv.write(HEADS, Stream.concat(rows, end));
  }

  /** The last row, where findings are left out, has nothing but its kind and its message. */
  private static List<String> end(String said) {
    return HEADS.stream()
        .map(head -> head.equals("kind") ? "left-out" : head.equals("message") ? said : "")
        .toList();
  }

  private static List<String> row(Report report, Finding finding) {
    Optional<Requirement> requirement = report.requirement(finding);
    Optional<Place> place = finding.place();
    return List.of(
        finding.name(),
        finding.cannotBeTold() ? "cannot-be-told" : finding.severity().word(),
        finding.requirement(),
        requirement.map(Requirement::title).orElse(""),
        requirement.map(each -> each.level().level()).orElse(""),
        requirement.map(each -> String.join("; ", each.authorityKinds())).orElse(""),
        requirement.map(Requirement::authority).orElse(""),
        finding.about(),
        finding.path(),
        finding.message(),
        finding.gap().map(Gap::sentence).orElse(""),
        finding.suggestion().orElse(""),
        elsewhere(report, finding),
        report.file(),
        place.flatMap(Place::sheet).orElse(""),
        place.map(each -> Long.toString(each.line())).orElse(""),
        place.map(each -> Long.toString(each.column())).orElse(""),
        finding.asOf().stream().map(Object::toString).collect(Collectors.joining("; ")),
        report.coverage().shapes().number().orElse(""));
  }

  private static String elsewhere(Report report, Finding finding) {
    return report.examples(finding.requirement()).stream()
        .map(Example::sentence)
        .collect(Collectors.joining("; "));
  }
}
