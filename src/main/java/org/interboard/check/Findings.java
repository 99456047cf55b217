package org.interboard.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what was found as of several days: what holds on each of them is told once. */
final class Findings {
  private final Map<Finding, List<LocalDate>> days = new LinkedHashMap<>();
  private final Map<Said, Finding> said = new HashMap<>();

  /** What a reader sees of a finding, which two parts of one shape may say alike. */
  private record Said(String cause, String about, String path, String text, Optional<Place> place) {
    static Said of(Finding finding) {
      return new Said(
          finding.cause(), finding.about(), finding.path(), finding.message(), finding.place());
    }
  }

  void add(Finding finding, LocalDate day) {
    Finding first = said.computeIfAbsent(Said.of(finding), none -> finding.at(List.of()));
    List<LocalDate> held = days.computeIfAbsent(first, none -> new ArrayList<>());
    if (!held.contains(day)) {
      held.add(day);
    }
  }

  /** Those that weigh most come first, and those of one requirement stand together. */
  List<Finding> sorted() {
    Map<String, Integer> numbers = new HashMap<>();
    return inOrder().stream()
        .map(
            each ->
                each.named(
                    each.requirement() + "-" + numbers.merge(each.requirement(), 1, Integer::sum)))
        .toList();
  }

  private List<Finding> inOrder() {
    return days.entrySet().stream()
        .map(each -> each.getKey().at(each.getValue().stream().sorted().toList()))
        .sorted(order())
        .toList();
  }

  private static Comparator<Finding> order() {
    return Comparator.comparing(Finding::severity)
        .thenComparing(Finding::requirement)
        .thenComparing(Finding::cause)
        .thenComparing(finding -> finding.place().flatMap(Place::sheet).orElse(""))
        .thenComparing(finding -> finding.place().map(Place::line).orElse(0L))
        .thenComparing(finding -> finding.place().map(Place::column).orElse(0L))
        .thenComparing(Finding::about)
        .thenComparing(Finding::path)
        .thenComparing(Finding::message);
  }
}
