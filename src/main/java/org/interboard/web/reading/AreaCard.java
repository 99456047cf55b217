package org.interboard.web.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    List<Map<Measure, Long>> counts = lines.stream().map(Measure::counts).toList();
    Scorecard scorecard = publication.check().verdicts(LocalDate.now());
    return lines.stream().map(line -> of(line, counts, scorecard)).toList();
  }

  private static AreaCard of(Line line, List<Map<Measure, Long>> all, Scorecard scorecard) {
    Map<Measure, Long> own = Measure.counts(line);
    return new AreaCard(
        line, own, Measure.standsOut(own, all), verdicts(line.address("instrument"), scorecard));
  }

  private static Map<State, Long> verdicts(String instrument, Scorecard scorecard) {
    return scorecard.reports().stream()
        .filter(report -> isAbout(report, instrument))
        .flatMap(report -> report.judgements().stream())
        .flatMap(judgement -> judgement.verdicts().stream())
        .filter(verdict -> !verdict.requirement().ofForm())
        .collect(Collectors.groupingBy(Verdict::state, TreeMap::new, Collectors.counting()));
  }

  private static boolean isAbout(Report report, String instrument) {
    return report
        .document()
        .filter(each -> Iris.address(each.iri()).equals(instrument))
        .isPresent();
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
