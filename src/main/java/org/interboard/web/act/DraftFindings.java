package org.interboard.web.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interboard.author.FormSheet;
import org.interboard.check.Finding;
import org.interboard.check.Place;
import org.interboard.check.Report;
import org.interboard.web.ReportPage;

/** What was found in a draft, by the fields of its form, or why nothing could be found. */
public record DraftFindings(
    Optional<ReportPage> report, Map<String, List<Finding>> byField, Optional<String> mistake) {

  static DraftFindings none() {
    return new DraftFindings(Optional.empty(), Map.of(), Optional.empty());
  }

  static DraftFindings mistake(String message) {
    return new DraftFindings(Optional.empty(), Map.of(), Optional.of(message));
  }

  static DraftFindings of(Report report, List<FormSheet> sheets) {
    Map<String, List<Finding>> fields =
        report.findings().stream()
            .filter(finding -> !field(finding, sheets).isEmpty())
            .collect(
                Collectors.groupingBy(
                    finding -> field(finding, sheets), LinkedHashMap::new, Collectors.toList()));
    return new DraftFindings(Optional.of(new ReportPage(report)), fields, Optional.empty());
  }

  private static String field(Finding finding, List<FormSheet> sheets) {
    return finding.place().map(place -> field(place, sheets)).orElse("");
  }

  private static String field(Place place, List<FormSheet> sheets) {
    return IntStream.range(0, sheets.size())
        .filter(at -> place.sheet().equals(Optional.of(sheets.get(at).name())))
        .mapToObj(at -> field(at, sheets.get(at), place))
        .findFirst()
        .orElse("");
  }

  private static String field(int at, FormSheet sheet, Place place) {
    int row = sheet.row(place.line(), place.column());
    int column = sheet.column(place.line(), place.column());
    boolean there = row < sheet.rows().size() && column >= 0 && column < sheet.columns().size();
    return there ? DraftForm.name(at, row, column) : "";
  }

  /** The row where a finding stands, or nothing where it stands nowhere in the form. */
  public String row(Finding finding) {
    return byField.entrySet().stream()
        .filter(field -> field.getValue().contains(finding))
        .map(field -> field.getKey().replaceFirst("c\\d+$", ""))
        .findFirst()
        .orElse("");
  }

  /** What was found in a field. */
  public List<Finding> of(String field) {
    return byField.getOrDefault(field, List.of());
  }

  /** What was found in the fields whose names begin so. */
  public List<Finding> under(String start) {
    return byField.entrySet().stream()
        .filter(field -> field.getKey().startsWith(start))
        .flatMap(field -> field.getValue().stream())
        .toList();
  }

  boolean isEmpty() {
    return report.isEmpty() && mistake.isEmpty();
  }

  public static String word(Finding finding) {
    return finding.cannotBeTold() ? "cannot be told" : finding.severity().word();
  }

  /** The colour of a finding, which its word says as well. */
  public static String look(Finding finding) {
    return switch (finding.severity()) {
      case VIOLATION -> "bad";
      case WARNING -> "warn";
      case NOTE -> "note";
    };
  }
}
