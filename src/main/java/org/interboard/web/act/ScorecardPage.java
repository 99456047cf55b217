package org.interboard.web.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interboard.check.Example;
import org.interboard.check.Report;
import org.interboard.check.Requirement;
import org.interboard.check.Scorecard;
import org.interboard.check.State;
import org.interboard.check.Subject;
import org.interboard.check.Verdict;
import org.interboard.web.Link;

/** The requirements by instruments as of a day, and the days to which one may move. */
public record ScorecardPage(
    Scorecard scorecard, List<RequirementGroup> groups, List<Stop> stops, LocalDate today) {
  private static final Stop NOTHING = new Stop(LocalDate.MIN, List.of());

  static ScorecardPage of(Scorecard scorecard, List<Stop> stops, LocalDate today) {
    List<RequirementGroup> groups = RequirementGroup.of(scorecard.requirements());
    return new ScorecardPage(scorecard, groups, withToday(stops, today), today);
  }

  private static List<Stop> withToday(List<Stop> stops, LocalDate today) {
    List<Stop> all = new ArrayList<>(stops.stream().filter(s -> s.day().isBefore(today)).toList());
    all.add(new Stop(today, List.of("Today")));
    return List.copyOf(all);
  }

  public String day() {
    return Stop.words(scorecard.asOf());
  }

  /** The last of the days of change that is not after the day shown. */
  public Stop latest() {
    return stops.stream()
        .filter(stop -> !stop.day().isAfter(scorecard.asOf()))
        .reduce((one, other) -> other)
        .orElse(NOTHING);
  }

  public String area(Report report) {
    return report.document().map(Subject::area).orElse(report.file());
  }

  /** Where the instrument of a report is described. */
  public Optional<String> address(Report report) {
    return report.document().map(Subject::iri).map(Link::local);
  }

  public String address(Example example) {
    return Link.local(example.iri());
  }

  public Optional<Verdict> cell(Report report, Requirement requirement) {
    return Scorecard.cell(report, requirement);
  }

  /** How many requirements on what a document says its instrument has in a state. */
  public long count(Report report, State state) {
    return scorecard.requirements().stream()
        .filter(requirement -> !requirement.ofForm())
        .flatMap(requirement -> cell(report, requirement).stream())
        .filter(verdict -> verdict.state() == state)
        .count();
  }

  /** The colour of a state, which its sign and words say as well. */
  public static String look(State state) {
    return switch (state) {
      case MET -> "good";
      case NOT_MET -> "bad";
      case CANNOT_BE_TOLD -> "warn";
      case NOT_APPLICABLE -> "none";
    };
  }

  public String authority(Requirement requirement) {
    return requirement.authorityKinds().stream()
        .map(kind -> kind.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** The same as files. */
  public List<Link> downloads() {
    String address = "/api/scorecard?asOf=" + scorecard.asOf() + "&format=";
    return List.of(new Link("CSV", address + "csv"), new Link("JSON", address + "json"));
  }
}
