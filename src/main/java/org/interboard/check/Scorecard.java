package org.interboard.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.graph.KnowledgeGraph;

/**
 * The reports on all published instruments side by side, in the order of their areas.
 *
 * @param formViolations how many violations of the form of the data there are; ours have none
 */
public record Scorecard(
    LocalDate asOf, List<Requirement> requirements, List<Report> reports, long formViolations) {
  public Scorecard {
    requirements = List.copyOf(requirements);
    reports = List.copyOf(reports);
  }

  /** Judges every instrument of the graph as of one day. */
  public static Scorecard of(KnowledgeGraph graph, Check check, LocalDate asOf) {
    List<Report> reports =
        instruments(graph).stream().map(draft -> check.draft(draft, asOf)).toList();
    long form = reports.stream().mapToLong(Scorecard::formViolations).sum();
    return new Scorecard(
        asOf, check.requirements(), reports, form + check.faultsBeyondInstruments(asOf));
  }

  /** Each instrument of the graph as if it were submitted; its places are not known. */
  static List<Draft> instruments(KnowledgeGraph graph) {
    return graph.read(
        dataset ->
            Iter.asStream(dataset.listGraphNodes())
                .filter(name -> Check.holdsInstrument(dataset.getGraph(name)))
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .map(name -> draft(dataset, name))
                .toList());
  }

  private static Draft draft(DatasetGraph dataset, Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, dataset.getGraph(name));
    String file = name.getURI().replaceFirst("^.*/", "");
    return new Draft(file, copy, new Places(file), List.of(), List.of());
  }

  /** The verdict on one requirement and the instrument of one report. */
  public static Optional<Verdict> cell(Report report, Requirement requirement) {
    return report.judgements().stream()
        .flatMap(judgement -> judgement.verdicts().stream())
        .filter(verdict -> verdict.requirement().equals(requirement))
        .findFirst();
  }

  private static long formViolations(Report report) {
    return report.faults().stream()
        .filter(finding -> finding.severity() == Severity.VIOLATION && isForm(report, finding))
        .count();
  }

  private static boolean isForm(Report report, Finding finding) {
    return report.requirement(finding).map(Requirement::ofForm).orElse(true);
  }

  /**
   * What is wrong with the form of our own data, and what the published instruments leave unmet.
   */
  public String summary() {
    return "form of the data: %s; the %d instruments leave unmet: %d must, %d should, %d could; %d cannot be told"
        .formatted(
            Severity.VIOLATION.counted(formViolations),
            reports.size(),
            count(Severity.VIOLATION, State.NOT_MET),
            count(Severity.WARNING, State.NOT_MET),
            count(Severity.NOTE, State.NOT_MET),
            Stream.of(Severity.values())
                .mapToLong(level -> count(level, State.CANNOT_BE_TOLD))
                .sum());
  }

  /** How many requirements of that level are in a state, over all instruments, form left aside. */
  public long count(Severity level, State state) {
    return reports.stream()
        .flatMap(report -> report.judgements().stream())
        .flatMap(judgement -> judgement.verdicts().stream())
        .filter(verdict -> !verdict.requirement().ofForm())
        .filter(verdict -> verdict.requirement().level() == level && verdict.state() == state)
        .count();
  }
}
