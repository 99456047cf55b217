package org.interboard.web.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interboard.author.FormSheet;
import org.interboard.check.Finding;
import org.interboard.check.Place;
import org.interboard.check.Report;
import org.interboard.web.ReportPage;

/** The form of a draft with what is written in it, and what was found, field by field. */
public record DraftPage(
    List<FormSheet> sheets,
    Map<List<String>, List<String>> choices,
    String asOf,
    Optional<ReportPage> report,
    Map<String, List<Finding>> found,
    Optional<String> mistake,
    Set<String> areas) {
  private static final int MAIN = 8;

  static DraftPage of(
      List<FormSheet> sheets,
      Map<List<String>, List<String>> choices,
      String asOf,
      Set<String> areas) {
    return new DraftPage(
        sheets, choices, asOf, Optional.empty(), Map.of(), Optional.empty(), new TreeSet<>(areas));
  }

  DraftPage with(Report report) {
    Map<String, List<Finding>> fields =
        report.findings().stream()
            .filter(finding -> !field(finding).isEmpty())
            .collect(Collectors.groupingBy(this::field, LinkedHashMap::new, Collectors.toList()));
    return new DraftPage(
        sheets, choices, asOf, Optional.of(new ReportPage(report)), fields, mistake, areas);
  }

  DraftPage wrong(String message) {
    return new DraftPage(
        sheets, choices, asOf, Optional.empty(), Map.of(), Optional.of(message), areas);
  }

  /** The field where a finding stands, or nothing where it stands nowhere in the form. */
  public String field(Finding finding) {
    return finding.place().map(this::field).orElse("");
  }

  private String field(Place place) {
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

  public String name(int sheet, int row, int column) {
    return DraftForm.name(sheet, row, column);
  }

  public List<Finding> found(String field) {
    return found.getOrDefault(field, List.of());
  }

  /** Whether anything was found in a row. */
  public boolean isFound(int sheet, int row) {
    return found.keySet().stream()
        .anyMatch(field -> field.startsWith("s%dr%dc".formatted(sheet, row)));
  }

  /** Which list of names a field offers; -1 for none. */
  public int list(List<String> among) {
    return List.copyOf(choices.keySet()).indexOf(among);
  }

  /** Whether a column is one of those that are shown at once. */
  public boolean isMain(FormSheet sheet, int column) {
    return column < MAIN || sheet.columns().size() <= MAIN + 2;
  }

  /** How many rows of a sheet hold something. */
  public long count(FormSheet sheet) {
    return sheet.rows().stream()
        .filter(row -> row.stream().anyMatch(text -> !text.isBlank()))
        .count();
  }

  public String word(Finding finding) {
    return finding.cannotBeTold() ? "cannot be told" : finding.severity().word();
  }

  public String look(Finding finding) {
    return switch (finding.severity()) {
      case VIOLATION -> "bad";
      case WARNING -> "warn";
      case NOTE -> "note";
    };
  }
}
