package org.interboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interboard.author.Mark;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.author.Spot;
import org.interboard.check.Finding;
import org.interboard.check.Place;
import org.interboard.check.Report;
import org.interboard.graph.BadFile;

/** A submitted workbook given back with its findings: the form of a report that is a workbook. */
public final class MarkedWorkbook {
  /** The media type of a workbook. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final List<String> HEADS =
      List.of("Finding", "Weight", "Place", "About", "What", "Why", "Suggested change");

  private MarkedWorkbook() {}

  /** The workbook with its findings, or {@link BadFile} where what was submitted is none. */
  public static byte[] write(Report report, byte[] submitted) {
    if (!ProtocolWorkbook.is(submitted)) {
      throw new BadFile(
          report.file(), "only the report of a workbook can be a workbook: choose another form");
    }
    List<Mark> marks = new ArrayList<>();
    report.listed().forEach(finding -> marks.add(mark(report, finding)));
    report.leftOutSentence().ifPresent(said -> marks.add(remark(said)));
    report.remarks().forEach(remark -> marks.add(remark(remark)));
    marks.add(remark(report.coverage().shapes().sentence()));
    return ProtocolWorkbook.marked(report.file(), submitted, HEADS, marks);
  }

  private static Mark mark(Report report, Finding finding) {
    Optional<Spot> spot = finding.place().flatMap(MarkedWorkbook::spot);
    String weight = finding.cannotBeTold() ? "cannot be told" : finding.severity().word();
    String change = finding.suggestion().orElse("");
    String comment = "%s (%s)\n%s\n%s".formatted(finding.name(), weight, finding.message(), change);
    return new Mark(
        spot,
        comment.strip(),
        List.of(
            finding.name(),
            weight,
            spot.map(Spot::toString).orElse(""),
            about(finding),
            finding.message(),
            why(report, finding),
            change));
  }

  private static String about(Finding finding) {
    return finding.path().isEmpty() ? finding.about() : finding.about() + " › " + finding.path();
  }

  private static String why(Report report, Finding finding) {
    return report
        .requirement(finding)
        .map(
            requirement ->
                "%s (%s) %s"
                    .formatted(
                        requirement.level().level(),
                        String.join(", ", requirement.authorityKinds()),
                        requirement.rationale()))
        .orElse("");
  }

  private static Mark remark(String remark) {
    return new Mark(Optional.empty(), "", List.of("", "remark", "", "", remark, "", ""));
  }

  private static Optional<Spot> spot(Place place) {
    return place.sheet().map(sheet -> new Spot(sheet, (int) place.line(), (int) place.column()));
  }
}
