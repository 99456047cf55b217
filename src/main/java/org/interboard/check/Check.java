package org.interboard.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Later;
import org.interboard.graph.Packed;

/**
 * The shapes, parsed once, with all that a protocol may refer to: our terms, the law, the areas;
 * and the published instruments, to show how others do it.
 */
public final class Check {
  private static final Node SHAPES = KnowledgeGraph.graphName("shapes");

  private final Later<Rules> rules;
  private final Later<Basis> basis;
  private final KeptDays published = KeptDays.inMemory();

  private Check(Later<Rules> rules, Later<Basis> basis) {
    this.rules = rules;
    this.basis = basis;
  }

  /** What is judged by, what is published, and the days on which its verdicts may turn. */
  private record Basis(Rules rules, List<Instrument> instruments, Turns turns) {
    static Basis of(Rules rules, KnowledgeGraph graph) {
      List<Instrument> instruments = Instrument.in(graph);
      return new Basis(rules, instruments, Turns.of(rules, instruments));
    }

    Published on(LocalDate day) {
      return new Published(rules, instruments, day);
    }
  }

  /** The check that a publication of the graph brings with it, made when it is first asked. */
  public static Check of(KnowledgeGraph graph) {
    Later<Rules> rules = Later.of(() -> rules(graph));
    // All that is published need not be looked through to know what is demanded.
    return new Check(rules, Later.of(() -> Basis.of(rules.get(), graph)));
  }

  static Rules rules(KnowledgeGraph graph) {
    return graph.read(
        dataset ->
            Rules.of(
                ShapesGraph.parse(copy(dataset, Stream.of(SHAPES))),
                worded(copy(dataset, common(dataset))),
                graph.version()));
  }

  /** All requirements that are checked, in the order of their identifiers. */
  public List<Requirement> requirements() {
    return rules.get().requirements().all();
  }

  /**
   * Judges a draft as of the day asked for, or else both as of the day from which it holds and as
   * of today; a file that describes two documents is a {@link org.interboard.graph.BadFile}.
   */
  public Report draft(Draft draft, Optional<LocalDate> asOf, LocalDate today) {
    Report report = Examination.of(rules.get(), draft, asOf, today).report();
    String area = report.document().map(Subject::area).orElse("");
    List<Example> elsewhere =
        report.wanting().stream()
            .flatMap(
                requirement -> published(asOf.orElse(today)).elsewhere(requirement, area).stream())
            .toList();
    return report.with(elsewhere);
  }

  /** Judges a draft as of one day. */
  public Report draft(Draft draft, LocalDate asOf) {
    return draft(draft, Optional.of(asOf), asOf);
  }

  /** Judges all published instruments as of one day, and tells what in them meets what is asked. */
  public Scorecard scorecard(LocalDate asOf) {
    Published judged = published(asOf);
    return Scorecard.of(asOf, requirements(), judged.evidenced(asOf), judged.faultsElsewhere());
  }

  /** The same verdicts without the evidence, which takes longer to find than they do. */
  public Scorecard verdicts(LocalDate asOf) {
    Published judged = published(asOf);
    return Scorecard.of(asOf, requirements(), judged.reports(asOf), judged.faultsElsewhere());
  }

  /** The verdicts on these published instruments, by their IRIs, as of one day. */
  public Graph verdicts(Collection<String> documents, LocalDate asOf) {
    return VerdictGraph.of(published(asOf).reports(documents, asOf));
  }

  /** Judged once for all days from one turn to the next. */
  private Published published(LocalDate asOf) {
    Basis known = basis.get();
    return published.on(known.turns().before(asOf), day -> known.on(asOf));
  }

  private static Stream<Node> names(DatasetGraph dataset) {
    return Iter.toList(dataset.listGraphNodes()).stream()
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()));
  }

  /** With what terms of other vocabularies are called. */
  private static Graph worded(Graph common) {
    RDFParser.fromString(Packed.text("checks/words.ttl"), Lang.TURTLE).parse(common);
    return common;
  }

  /** Every graph but the shapes and the instruments. */
  private static Stream<Node> common(DatasetGraph dataset) {
    return names(dataset)
        .filter(name -> !name.equals(SHAPES) && !Instrument.isOne(dataset.getGraph(name)));
  }

  private static Graph copy(DatasetGraph dataset, Stream<Node> names) {
    Graph copy = GraphFactory.createDefaultGraph();
    names.forEach(name -> GraphUtil.addInto(copy, dataset.getGraph(name)));
    return copy;
  }
}
