package org.interboard.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.BadFile;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Vocabulary;

/**
 * The shapes, parsed once, with all that a protocol may refer to: our terms, the law, the areas.
 */
public final class Check {
  private static final Node JUDGED_AT = NodeFactory.createURI(Vocabulary.IB + "judgedAt");
  private static final Set<String> INSTRUMENTS =
      Set.of(Vocabulary.IB + "Protocol", Vocabulary.IB + "SafeguardingArrangements");

  private final Shapes shapes;
  private final Graph common;
  private final Requirements requirements;

  private Check(Shapes shapes, Graph common) {
    this.shapes = shapes;
    this.common = common;
    this.requirements = new Requirements(shapes.getGraph(), new Names(common));
  }

  /** The check that a publication of the graph brings with it. */
  public static Check of(KnowledgeGraph graph) {
    return graph.read(
        dataset ->
            new Check(
                ShapesGraph.parse(copy(dataset, List.of(KnowledgeGraph.graphName("shapes")))),
                copy(dataset, common(dataset))));
  }

  /** All requirements that are checked, in the order of their identifiers. */
  public List<Requirement> requirements() {
    return requirements.all();
  }

  /**
   * Judges a draft as of the day asked for, or else both as of the day from which it holds and as
   * of today.
   */
  public Report draft(Draft draft, Optional<LocalDate> asOf, LocalDate today) {
    Optional<Subject> subject = subject(draft);
    List<Day> days =
        asOf.map(Day::asked)
            .map(List::of)
            .orElseGet(() -> Day.both(subject.flatMap(Subject::effectiveDay), today));
    return report(draft, subject, days);
  }

  /** Judges a draft as of one day. */
  public Report draft(Draft draft, LocalDate asOf) {
    return draft(draft, Optional.of(asOf), asOf);
  }

  private Optional<Subject> subject(Draft draft) {
    List<Subject> found =
        Lookup.in(new Union(draft.graph(), common), "documents").stream()
            .map(Subject::of)
            .filter(each -> isOf(draft.graph(), NodeFactory.createURI(each.iri())))
            .toList();
    if (found.size() > 1) {
      String names = found.stream().map(Subject::label).collect(Collectors.joining(" and "));
      throw new BadFile(
          draft.file(),
          "describes %d documents (%s): give each a file of its own"
              .formatted(found.size(), names));
    }
    return found.stream().findFirst();
  }

  private Report report(Draft draft, Optional<Subject> subject, List<Day> days) {
    List<Run> runs = days.stream().map(day -> run(draft, day)).toList();
    Findings gathered = new Findings();
    for (int i = 0; i < days.size(); i++) {
      LocalDate date = days.get(i).date();
      read(draft, runs.get(i)).forEach(finding -> gathered.add(finding, date));
    }
    List<Finding> findings = gathered.sorted();
    List<Judgement> judgements =
        subject.stream()
            .flatMap(
                each ->
                    Stream.iterate(0, i -> i + 1)
                        .limit(days.size())
                        .map(i -> judgement(each, days.get(i), runs.get(i), findings)))
            .toList();
    return new Report(
        draft.file(),
        subject,
        requirements.all(),
        judgements,
        findings,
        coverage(draft, runs.get(0)),
        draft.remarks());
  }

  /** How many faults of form there are in what belongs to no instrument, such as the law. */
  long faultsBeyondInstruments(LocalDate asOf) {
    Graph data = judged(Graph.emptyGraph, asOf);
    Run run = Run.of(shapes, requirements, data, node -> common.contains(node, Node.ANY, Node.ANY));
    return run.entries().stream()
        .filter(entry -> requirements.of(entry.source()).ofForm())
        .filter(entry -> Severity.of(entry.severity().level()) == Severity.VIOLATION)
        .count();
  }

  private Run run(Draft draft, Day day) {
    return Run.of(
        shapes, requirements, judged(draft.graph(), day.date()), node -> isOf(draft.graph(), node));
  }

  /** The shapes that look at dates find the day to judge at in the data. */
  private Graph judged(Graph draft, LocalDate asOf) {
    Graph data = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(data, common);
    GraphUtil.addInto(data, draft);
    Node day = NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate);
    data.add(NodeFactory.createBlankNode(), JUDGED_AT, day);
    return data;
  }

  private Stream<Finding> read(Draft draft, Run run) {
    Gaps gaps = new Gaps(run.data(), new Union(run.data(), shapes.getGraph()), requirements);
    FindingReader reader =
        new FindingReader(new Names(run.data()), draft.places(), requirements, gaps);
    return Stream.concat(draft.faults().stream(), run.entries().stream().map(reader::read));
  }

  private Judgement judgement(Subject subject, Day day, Run run, List<Finding> findings) {
    List<Finding> held = findings.stream().filter(each -> each.holdsAt(day.date())).toList();
    Verdicts verdicts = new Verdicts(subject, run, held);
    return new Judgement(day, requirements.all().stream().map(verdicts::on).toList());
  }

  private Coverage coverage(Draft draft, Run run) {
    Set<Node> checked = run.checked();
    Names names = new Names(run.data());
    List<String> unreached =
        Iter.asStream(GraphUtil.listSubjects(draft.graph(), Node.ANY, Node.ANY))
            .filter(node -> node.isURI() && !checked.contains(node))
            .map(names::of)
            .sorted()
            .toList();
    List<Requirement> idle =
        requirements.all().stream().filter(each -> run.lookedAt(each).isEmpty()).toList();
    return new Coverage(draft.graph().size(), checked.size(), unreached, idle);
  }

  /** True for what the draft describes, and for what it mentions and nobody describes. */
  private boolean isOf(Graph draft, Node node) {
    return draft.contains(node, Node.ANY, Node.ANY)
        || draft.contains(Node.ANY, Node.ANY, node) && !common.contains(node, Node.ANY, Node.ANY);
  }

  private static Graph copy(DatasetGraph dataset, List<Node> names) {
    Graph copy = GraphFactory.createDefaultGraph();
    names.forEach(name -> GraphUtil.addInto(copy, dataset.getGraph(name)));
    return copy;
  }

  /** Every graph but the shapes and the instruments. */
  private static List<Node> common(DatasetGraph dataset) {
    Node shapes = KnowledgeGraph.graphName("shapes");
    return Iter.asStream(dataset.listGraphNodes())
        .filter(name -> !name.equals(shapes) && !holdsInstrument(dataset.getGraph(name)))
        .toList();
  }

  static boolean holdsInstrument(Graph graph) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filterKeep(triple -> INSTRUMENTS.contains(triple.getObject().toString()))
        .hasNext();
  }
}
