package org.interboard.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;
import org.interboard.graph.Vocabulary;

/**
 * The shapes, parsed once, with all that a protocol may refer to: our terms, the law, the areas;
 * and the published instruments, to show how others do it.
 */
public final class Check {
  private static final int KEPT = 16;
  private static final Node SHAPES = KnowledgeGraph.graphName("shapes");
  private static final Set<String> INSTRUMENTS =
      Set.of(Vocabulary.IB + "Protocol", Vocabulary.IB + "SafeguardingArrangements");

  private final Rules rules;
  private final List<Draft> instruments;
  private final Turns turns;
  private final Map<LocalDate, Published> published = new LinkedHashMap<>();

  private Check(Rules rules, List<Draft> instruments) {
    this.rules = rules;
    this.instruments = instruments;
    this.turns =
        Turns.of(
            rules.shapes().getGraph(),
            Stream.concat(Stream.of(rules.common()), instruments.stream().map(Draft::graph)));
  }

  /** The check that a publication of the graph brings with it. */
  public static Check of(KnowledgeGraph graph) {
    return graph.read(
        dataset ->
            new Check(
                Rules.of(
                    ShapesGraph.parse(copy(dataset, Stream.of(SHAPES))),
                    worded(copy(dataset, common(dataset)))),
                names(dataset)
                    .filter(name -> holdsInstrument(dataset.getGraph(name)))
                    .map(name -> published(dataset, name))
                    .toList()));
  }

  /** All requirements that are checked, in the order of their identifiers. */
  public List<Requirement> requirements() {
    return rules.requirements().all();
  }

  /**
   * Judges a draft as of the day asked for, or else both as of the day from which it holds and as
   * of today; a file that describes two documents is a {@link org.interboard.graph.BadFile}.
   */
  public Report draft(Draft draft, Optional<LocalDate> asOf, LocalDate today) {
    Report report = Examination.of(rules, draft, asOf, today).report();
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

  /** Judges all published instruments as of one day. */
  public Scorecard scorecard(LocalDate asOf) {
    Published judged = published(asOf);
    return Scorecard.of(asOf, requirements(), judged.reports(asOf), judged.faultsElsewhere());
  }

  /** Judged once for all days from one turn to the next, of those asked for of late. */
  private synchronized Published published(LocalDate asOf) {
    if (published.size() > KEPT) {
      published.clear();
    }
    return published.computeIfAbsent(
        turns.before(asOf), day -> Published.judge(rules, instruments, day));
  }

  private static Draft published(DatasetGraph dataset, Node name) {
    String file = name.getURI().replaceFirst("^.*/", "");
    Graph graph = copy(dataset, Stream.of(name));
    return new Draft(file, graph, new Places(file), List.of(), List.of());
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
        .filter(name -> !name.equals(SHAPES) && !holdsInstrument(dataset.getGraph(name)));
  }

  private static Graph copy(DatasetGraph dataset, Stream<Node> names) {
    Graph copy = GraphFactory.createDefaultGraph();
    names.forEach(name -> GraphUtil.addInto(copy, dataset.getGraph(name)));
    return copy;
  }

  private static boolean holdsInstrument(Graph graph) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filterKeep(triple -> INSTRUMENTS.contains(triple.getObject().toString()))
        .hasNext();
  }
}
