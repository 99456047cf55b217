package org.interboard.web.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interboard.check.Report;
import org.interboard.check.Scorecard;
import org.interboard.check.State;
import org.interboard.check.Verdict;
import org.interboard.web.Publication;
import org.interboard.web.linked.Iris;

/** An area at a glance: its instrument, how much is in it, what sets it apart, how it fares. */
public record AreaCard(
    Line line, Map<Measure, Long> counts, List<String> standsOut, Map<State, Long> verdicts) {
  private static final List<String> DATES =
      List.of("effectiveFrom", "approvedOn", "agreedOn", "publishedOn", "nextReview");

  /** Every area that has an instrument, by name, judged as of today. */
  public static List<AreaCard> all(Publication publication) {
    List<Line> lines = Line.of(publication.graph(), "areas");
    Map<Measure, Long> leaders = Measure.leaders(lines.stream().map(Measure::counts).toList());
    Map<String, Report> reports = reports(publication.check().verdicts(LocalDate.now()));
    return lines.stream()
        .map(
            line -> of(line, leaders, Optional.ofNullable(reports.get(line.address("instrument")))))
        .toList();
  }

  private static AreaCard of(Line line, Map<Measure, Long> leaders, Optional<Report> report) {
    Map<Measure, Long> counts = Measure.counts(line);
    return new AreaCard(line, counts, Measure.standsOut(counts, leaders), verdicts(report));
  }

  /** Each report under the address of the document that it is about. */
  private static Map<String, Report> reports(Scorecard scorecard) {
    return scorecard.reports().stream()
        .filter(report -> report.document().isPresent())
        .collect(
            Collectors.toMap(
                report -> Iris.address(report.document().get().iri()), report -> report));
  }

  private static Map<State, Long> verdicts(Optional<Report> report) {
    return report.stream()
        .flatMap(each -> each.judgements().stream())
        .flatMap(judgement -> judgement.verdicts().stream())
        .filter(verdict -> !verdict.requirement().ofForm())
        .collect(Collectors.groupingBy(Verdict::state, TreeMap::new, Collectors.counting()));
  }

  public String name() {
    return line.text("area");
  }

  public String slug() {
    return line.address("area").replaceFirst(".*/", "");
  }

  /** The dates that the document gives, each with its name; that it gives none is said. */
  public String dates() {
    String given =
        DATES.stream()
            .filter(line::has)
            .map(date -> words(date) + " " + line.text(date))
            .collect(Collectors.joining(", "));
    return given.isEmpty() ? "undated" : given;
  }

  private static String words(String date) {
    return switch (date) {
      case "effectiveFrom" -> "in effect from";
      case "approvedOn" -> "approved";
      case "agreedOn" -> "agreed";
      case "publishedOn" -> "published";
      default -> "next review";
    };
  }

  public long count(Measure measure) {
    return counts.get(measure);
  }

  public long count(State state) {
    return verdicts.getOrDefault(state, 0L);
  }
}
