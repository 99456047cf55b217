package org.interboard.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Vocabulary;

/**
 * The shapes, parsed once, with all that a protocol may refer to: our terms, the law, the areas.
 */
public final class Check {
  private static final int MOST = 500;
  private static final Node JUDGED_AT = NodeFactory.createURI(Vocabulary.IB + "judgedAt");
  private static final Set<String> INSTRUMENTS =
      Set.of(Vocabulary.IB + "Protocol", Vocabulary.IB + "SafeguardingArrangements");

  private final Shapes shapes;
  private final Graph common;

  private Check(Shapes shapes, Graph common) {
    this.shapes = shapes;
    this.common = common;
  }

  /** The check that a publication of the graph brings with it. */
  public static Check of(KnowledgeGraph graph) {
    return graph.read(
        dataset ->
            new Check(
                ShapesGraph.parse(copy(dataset, List.of(KnowledgeGraph.graphName("shapes")))),
                copy(dataset, common(dataset))));
  }

  /** Checks all that a publication of the graph holds. */
  public static Report whole(KnowledgeGraph graph, LocalDate asOf) {
    Check check = of(graph);
    Draft nothing = new Draft("", Graph.emptyGraph, new Places(""), List.of(), List.of());
    return graph.read(
        dataset -> check.report(judged(dataset.getDefaultGraph(), asOf), nothing, node -> true));
  }

  /** Checks what a draft says of its own things against the law and the terms as of that day. */
  public Report draft(Draft draft, LocalDate asOf) {
    Graph all = judged(new Union(draft.graph(), common), asOf);
    return report(all, draft, node -> isOf(draft.graph(), node));
  }

  /** The shapes that look at dates find the day to judge at in the data. */
  private static Graph judged(Graph data, LocalDate asOf) {
    Graph judgement = GraphFactory.createDefaultGraph();
    Node day = NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate);
    judgement.add(NodeFactory.createBlankNode(), JUDGED_AT, day);
    return new Union(judgement, data);
  }

  private Report report(Graph data, Draft draft, Predicate<Node> wanted) {
    ValidationContext context = ValidationContext.create(shapes, data);
    Set<Node> checked = new HashSet<>();
    for (Shape shape : shapes.getTargetShapes()) {
      for (Node focus : VLib.focusNodes(data, shape)) {
        if (wanted.test(focus)) {
          checked.add(focus);
          VLib.validateShape(context, data, shape, focus);
        }
      }
    }
    FindingReader reader = new FindingReader(new Names(data), draft.places(), shapes.getGraph());
    List<Finding> findings =
        Stream.concat(
                draft.faults().stream(),
                context.generateReport().getEntries().stream().map(reader::read))
            .distinct()
            .sorted(order())
            .limit(MOST)
            .toList();
    return new Report(findings, checked.size(), draft.remarks());
  }

  private static Comparator<Finding> order() {
    return Comparator.comparing(Finding::severity)
        .thenComparing(finding -> finding.place().flatMap(Place::sheet).orElse(""))
        .thenComparing(finding -> finding.place().map(Place::line).orElse(0L))
        .thenComparing(Finding::requirement)
        .thenComparing(Finding::about)
        .thenComparing(Finding::path)
        .thenComparing(Finding::message);
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

  private static boolean holdsInstrument(Graph graph) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filterKeep(triple -> INSTRUMENTS.contains(triple.getObject().toString()))
        .hasNext();
  }
}
