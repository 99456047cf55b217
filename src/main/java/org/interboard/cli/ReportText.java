package org.interboard.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.check.Finding;
import org.interboard.check.Place;
import org.interboard.check.Report;

/** A report as a terminal shows it: the verdict, then one paragraph a finding. */
record ReportText(String file, Report report) {

  String text() {
    String verdict = "%s: %s%n".formatted(file, report.summary());
    String remarks =
        report.remarks().stream().map("  Note: %s%n"::formatted).collect(Collectors.joining());
    return verdict
        + remarks
        + report.findings().stream().map(this::paragraph).collect(Collectors.joining());
  }

  private String paragraph(Finding finding) {
    String place = finding.place().map(Place::toString).orElse("place not known");
    String about =
        finding.path().isEmpty() ? finding.about() : finding.about() + " › " + finding.path();
    Stream<String> lines =
        Stream.of(
                Stream.of(about, finding.message()),
                finding.suggestion().map(change -> "→ " + change).stream())
            .flatMap(each -> each);
    return "%n%s  %s  %s%n%s%n"
        .formatted(
            finding.severity().name().toLowerCase(Locale.ROOT),
            finding.requirement(),
            place,
            lines.flatMap(ReportText::indented).collect(Collectors.joining("\n")));
  }

  private static Stream<String> indented(String sentence) {
    List<String> lines = Wrapping.wrap(sentence, Terminal.width() - 4);
    return lines.stream().map("    "::concat);
  }
}
