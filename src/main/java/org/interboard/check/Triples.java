package org.interboard.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.interboard.check.reading.Unfit;
import org.interboard.graph.BadFile;
import org.interboard.graph.Bound;
import org.interboard.graph.Collisions;
import org.interboard.graph.Ending;
import org.interboard.graph.Limits;
import org.interboard.graph.OverLimit;
import org.interboard.graph.Vocabulary;

/**
 * Takes in what a parser reads: keeps what a draft may say, remarks on what is left out of account.
 */
final class Triples extends StreamRDFBase {
  private static final String JUDGED_AT = Vocabulary.IB + "judgedAt";

  private final String file;
  private final Places places;
  private final Limits limits;
  private final Unfit unfit;
  private final Collisions collisions = new Collisions();
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Set<String> remarks = new LinkedHashSet<>();
  private int declared;
  private Optional<BadFile> refusal = Optional.empty();

  Triples(String file, Places places, Limits limits) {
    this.file = file;
    this.places = places;
    this.limits = limits;
    this.unfit = new Unfit(limits);
  }

  Graph graph() {
    return graph;
  }

  /** Why the file was refused here; a parser may have made another exception of it on the way. */
  Optional<BadFile> refusal() {
    return refusal;
  }

  List<String> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public void prefix(String prefix, String iri) {
    declared();
  }

  // Jena reads each by way of all before it.
  @Override
  public void base(String iri) {
    if (!iri.equals(Ending.BASE)) {
      declared();
    }
  }

  private void declared() {
    stopIfLate();
    if (++declared > limits.prefixes()) {
      String reason = "more than %,d prefixes and bases".formatted(limits.prefixes());
      throw refused(new OverLimit(file, reason, Bound.PREFIXES, limits.prefixes()));
    }
  }

  @Override
  public void version(String version) {
    throw refused(new BadFile(file, 1, 1, "VERSION, which is RDF 1.2, is not read: take it out"));
  }

  @Override
  public void quad(Quad quad) {
    refuseUnfit(quad.getGraph(), quad.asTriple());
    triple(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    stopIfLate();
    refuseUnfit(triple.getSubject(), triple);
    refuseUnfit(triple.getPredicate(), triple);
    refuseUnfit(triple.getObject(), triple);
    ignored(triple).ifPresentOrElse(remarks::add, () -> add(triple));
  }

  /** The remark on a statement that a draft may not make, if it is one. */
  private static Optional<String> ignored(Triple triple) {
    String property = triple.getPredicate().toString();
    if (property.equals(OWL2.imports.getURI())) {
      return Optional.of("owl:imports is not followed: only this file was read.");
    }
    if (property.startsWith(SHACL.getURI())) {
      return Optional.of(
          "Shapes in the file (sh:) were left out of account: only Interboard's own are used.");
    }
    if (isOurs(triple.getSubject()) || property.equals(JUDGED_AT)) {
      return Optional.of(
          "What the file says about Interboard's own terms was left out of account.");
    }
    return Optional.of(
            "A file cannot add classes to Interboard's own: rdfs:subClassOf was ignored.")
        .filter(any -> property.equals(RDFS.subClassOf.getURI()));
  }

  private void add(Triple triple) {
    graph.add(triple);
    if (graph.size() > limits.triples()) {
      throw over(
          triple,
          "more than %,d triples".formatted(limits.triples()),
          Bound.TRIPLES,
          limits.triples());
    }
  }

  private void refuseUnfit(Node node, Triple triple) {
    refuseCollision(node, triple);
    unfit
        .over(node)
        .ifPresent(
            most -> {
              String what = node.isURI() ? "an IRI" : "a text";
              Bound bound = node.isURI() ? Bound.IRI : Bound.TEXT;
              String reason = what + " is longer than %,d characters".formatted(most);
              throw over(triple, reason, bound, most);
            });
    unfit
        .why(node)
        .ifPresent(
            why -> {
              Place place = place(triple);
              throw refused(new BadFile(file, place.line(), place.column(), why));
            });
  }

  private void refuseCollision(Node node, Triple triple) {
    if (collisions.areTooManyWith(node)) {
      int most = Collisions.MOST;
      throw over(
          triple,
          "more than %,d terms with one and the same hash".formatted(most),
          Bound.HASHES,
          most);
    }
  }

  private BadFile over(Triple triple, String reason, Bound bound, long most) {
    Place place = place(triple);
    return refused(new OverLimit(file, place.line(), place.column(), reason, bound, most));
  }

  private BadFile refused(BadFile why) {
    refusal = refusal.or(() -> Optional.of(why));
    return why;
  }

  private Place place(Triple triple) {
    return places.of(triple).orElseGet(() -> new Place(file, 1, 1));
  }

  /** Whoever waits for a check gives up by interrupting it. */
  private static void stopIfLate() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }

  private static boolean isOurs(Node node) {
    return node.isURI()
        && node.getURI().startsWith(Vocabulary.HOME)
        && !node.getURI().startsWith(Vocabulary.ID);
  }
}
