package org.interboard.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.interboard.check.plan.Overlay;
import org.interboard.graph.BadFile;

/** One draft under the rules as of some days: its runs, its findings, the verdicts. */
final class Examination {
  private final Rules rules;
  private final Draft draft;
  private final Optional<Subject> subject;
  private final Map<Day, Run> runs = new LinkedHashMap<>();

  private Examination(Rules rules, Draft draft, Optional<Subject> subject, List<Day> days) {
    this.rules = rules;
    this.draft = draft;
    this.subject = subject;
    days.forEach(day -> runs.put(day, rules.run(draft.graph(), day.date())));
  }

  /** Judges as of the day asked for, else of the day from which the document holds and of today. */
  static Examination of(Rules rules, Draft submitted, Optional<LocalDate> asOf, LocalDate today) {
    Draft draft = Claims.own(submitted, rules.common());
    Optional<Subject> subject = subject(rules, draft);
    List<Day> days =
        asOf.map(Day::asked)
            .map(List::of)
            .orElseGet(() -> Day.both(subject.flatMap(Subject::effectiveDay), today));
    return new Examination(rules, draft, subject, days);
  }

  private static Optional<Subject> subject(Rules rules, Draft draft) {
    Graph known = new Union(draft.graph(), rules.common());
    List<Subject> found =
        Lookup.in(known, "documents").stream()
            .map(Subject::of)
            .filter(each -> rules.isOf(draft.graph(), NodeFactory.createURI(each.iri())))
            .toList();
    if (found.size() > 1) {
      String names = found.stream().map(Subject::label).collect(Collectors.joining(" and "));
      String reason = "describes %d documents (%s): give each a file of its own";
      throw new BadFile(draft.file(), reason.formatted(found.size(), names));
    }
    return found.stream().findFirst();
  }

  Optional<Subject> subject() {
    return subject;
  }

  /** The last of the runs, which is that of today unless another day was asked for. */
  Run last() {
    return runs.values().stream().reduce((one, other) -> other).orElseThrow();
  }

  Report report() {
    List<Finding> findings = findings();
    return new Report(
        draft.file(),
        subject,
        rules.requirements().all(),
        subject.stream().flatMap(each -> judgements(each, findings)).toList(),
        findings,
        coverage(),
        draft.remarks(),
        List.of());
  }

  private List<Finding> findings() {
    Findings gathered = new Findings();
    runs.forEach((day, run) -> read(run).forEach(each -> gathered.add(each, day.date())));
    return gathered.sorted();
  }

  private Stream<Finding> read(Run run) {
    Graph withShapes = new Overlay(run.data(), rules.shapes().getGraph());
    Gaps gaps = new Gaps(run.data(), withShapes, rules.requirements());
    Names names = new Names(run.data());
    FindingReader reader = new FindingReader(names, draft.places(), rules.requirements(), gaps);
    List<Undeclared> terms = rules.terms().undeclared(draft, names).toList();
    Unreadable unreadable = new Unreadable(draft.faults(), terms);
    Stream<Finding> ofShapes =
        run.entries().stream()
            .flatMap(
                entry ->
                    unreadable
                        .tell(reader.read(entry), rules.requirements().of(entry.source()))
                        .stream());
    return Stream.of(draft.faults().stream(), terms.stream().map(Undeclared::finding), ofShapes)
        .flatMap(found -> found);
  }

  private Stream<Judgement> judgements(Subject document, List<Finding> findings) {
    return runs.entrySet().stream()
        .map(each -> judgement(document, each.getKey(), each.getValue(), findings));
  }

  private Judgement judgement(Subject document, Day day, Run run, List<Finding> findings) {
    List<Finding> held = findings.stream().filter(each -> each.holdsAt(day.date())).toList();
    Verdicts verdicts = new Verdicts(document, run, held);
    return new Judgement(day, rules.requirements().all().stream().map(verdicts::on).toList());
  }

  private Coverage coverage() {
    Set<Node> checked = last().checked();
    Names names = new Names(last().data());
    List<String> unreached =
        Iter.asStream(GraphUtil.listSubjects(draft.graph(), Node.ANY, Node.ANY))
            .filter(node -> node.isURI() && !checked.contains(node))
            .map(names::of)
            .sorted()
            .toList();
    List<Requirement> idle =
        rules.requirements().all().stream()
            .filter(each -> last().lookedAt(each).isEmpty())
            .toList();
    return new Coverage(draft.graph().size(), checked.size(), unreached, idle, rules.version());
  }
}
