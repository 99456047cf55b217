package org.interboard.check.form;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interboard.check.Finding;
import org.interboard.check.Judgement;
import org.interboard.check.Report;
import org.interboard.check.Result;
import org.interboard.check.Severity;
import org.interboard.check.Subject;
import org.interboard.check.Verdict;
import org.interboard.graph.Vocabulary;

/**
 * A report as RDF: the faults as a SHACL validation report, and each verdict as an assertion of the
 * W3C's Evaluation and Report Language, whose outcomes include that something cannot be told.
 */
public final class ReportGraph {
  private static final String EARL = "http://www.w3.org/ns/earl#";
  private static final Node SOURCE = DCTerms.source.asNode();
  private static final Map<Severity, Node> SEVERITIES =
      Map.of(
          Severity.VIOLATION, SHACL.Violation,
          Severity.WARNING, SHACL.Warning,
          Severity.NOTE, SHACL.Info);

  private int blanks;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Report report;
  private final Node document;

  private ReportGraph(Report report) {
    this.report = report;
    this.document =
        report.document().map(Subject::iri).map(NodeFactory::createURI).orElseGet(this::blank);
    graph.getPrefixMapping().setNsPrefixes(Vocabulary.PREFIXES).setNsPrefix("earl", EARL);
  }

  public static String turtle(Report report) {
    return written(report, RDFFormat.TURTLE_PRETTY);
  }

  public static String jsonLd(Report report) {
    return JsonParts.line(written(report, new RDFFormat(Lang.JSONLD11, RDFFormat.PRETTY)));
  }

  private static String written(Report report, RDFFormat format) {
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, new ReportGraph(report).fill(), format);
    return out.toString();
  }

  private Graph fill() {
    Node root = blank();
    add(root, RDF.type.asNode(), SHACL.ValidationReport);
    add(root, SHACL.conforms, Literals.bool(report.faults().isEmpty() && !report.nothingChecked()));
    add(root, DCTerms.subject.asNode(), document);
    add(root, DCTerms.description.asNode(), Literals.text(report.summary()));
    add(root, RDFS.comment.asNode(), Literals.text(report.coverage().shapes().sentence()));
    report
        .coverage()
        .shapes()
        .iri()
        .ifPresent(iri -> add(root, SOURCE, NodeFactory.createURI(iri)));
    report
        .leftOutSentence()
        .ifPresent(said -> add(root, RDFS.comment.asNode(), Literals.text(said)));
    report.listed().forEach(finding -> listed(root, finding));
    days().forEach(this::verdict);
    return graph;
  }

  private void listed(Node root, Finding finding) {
    if (finding.cannotBeTold()) {
      open(finding);
    } else {
      add(root, SHACL.result, result(finding));
    }
  }

  private Node result(Finding finding) {
    Node result = blank();
    add(result, RDF.type.asNode(), SHACL.ValidationResult);
    add(result, DCTerms.identifier.asNode(), Literals.text(finding.name()));
    add(result, SHACL.resultSeverity, SEVERITIES.get(finding.severity()));
    add(result, SHACL.resultMessage, Literals.text(finding.message()));
    finding.asOf().forEach(day -> add(result, DCTerms.date.asNode(), Literals.date(day)));
    finding.result().ifPresentOrElse(found -> source(result, found), () -> plain(result));
    return result;
  }

  private void source(Node result, Result found) {
    add(result, SHACL.focusNode, found.focusNode());
    add(result, SHACL.sourceShape, found.shape());
    add(result, SHACL.sourceConstraintComponent, found.component());
    found.value().filter(Literals::isShort).ifPresent(value -> add(result, SHACL.value, value));
    found.path().ifPresent(path -> add(result, SHACL.resultPath, path(path)));
  }

  private Node path(Path path) {
    Map<Node, Node> labels = new HashMap<>();
    UnaryOperator<Node> label =
        node -> node.isBlank() ? labels.computeIfAbsent(node, any -> blank()) : node;
    List<Triple> triples = new ArrayList<>();
    Node root = label.apply(ShaclPaths.pathToRDF(triples::add, path));
    triples.forEach(
        triple ->
            add(
                label.apply(triple.getSubject()),
                triple.getPredicate(),
                label.apply(triple.getObject())));
    return root;
  }

  /** Numbered, so that the same report is written in the same order every time. */
  private Node blank() {
    return NodeFactory.createBlankNode("r" + blanks++);
  }

  /** A fault found without a shape, such as a term that nobody declares. */
  private void plain(Node result) {
    add(result, SHACL.focusNode, document);
    add(result, SHACL.sourceConstraintComponent, SHACL.SPARQLConstraintComponent);
  }

  private void open(Finding finding) {
    Node outcome = outcome("cantTell", finding.message());
    finding
        .gap()
        .ifPresent(
            gap -> add(outcome, DCTerms.description.asNode(), Literals.text(gap.sentence())));
    add(outcome, DCTerms.identifier.asNode(), Literals.text(finding.name()));
    assertion(finding.requirement(), outcome);
  }

  /** The verdicts, each with the days of which it is true. */
  private Map<Verdict, List<LocalDate>> days() {
    Map<Verdict, List<LocalDate>> days = new LinkedHashMap<>();
    for (Judgement judgement : report.judgements()) {
      for (Verdict verdict : judgement.verdicts()) {
        days.computeIfAbsent(verdict, any -> new ArrayList<>()).add(judgement.day().date());
      }
    }
    return days;
  }

  private void verdict(Verdict verdict, List<LocalDate> days) {
    Node outcome = outcome(verdict.state().outcome(), verdict.reason());
    Node assertion = assertion(verdict.requirement().identifier(), outcome);
    days.forEach(day -> add(assertion, DCTerms.date.asNode(), Literals.date(day)));
  }

  private Node outcome(String outcome, String why) {
    Node result = blank();
    add(result, RDF.type.asNode(), earl("TestResult"));
    add(result, earl("outcome"), earl(outcome));
    add(result, DCTerms.description.asNode(), Literals.text(why));
    return result;
  }

  private Node assertion(String requirement, Node outcome) {
    Node assertion = blank();
    add(assertion, RDF.type.asNode(), earl("Assertion"));
    add(assertion, earl("subject"), document);
    add(
        assertion,
        earl("test"),
        NodeFactory.createURI(Vocabulary.ID + "requirement/" + requirement));
    add(assertion, earl("result"), outcome);
    return assertion;
  }

  private void add(Node subject, Node property, Node object) {
    graph.add(subject, property, object);
  }

  private static Node earl(String name) {
    return NodeFactory.createURI(EARL + name);
  }
}
