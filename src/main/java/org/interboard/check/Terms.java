package org.interboard.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.Vocabulary;

/** Finds terms of our namespaces that nobody declares, and says which were probably meant. */
final class Terms {
  private static final String REQUIREMENT = "S01";
  private static final String OURS = "interboard";
  private static final List<String> SPACES = List.of(Vocabulary.ID, Vocabulary.IB, Vocabulary.IBC);
  private static final Pattern START = Pattern.compile("^https?://(www\\.)?");
  private static final Pattern END = Pattern.compile("[/#]$");

  private final Set<String> classes;
  private final Set<String> properties;
  private final Set<String> concepts;
  private final Map<String, Set<String>> allowed = new HashMap<>();

  Terms(Graph common, Graph shapes) {
    Predicate<Node> isClass = node -> common.contains(node, RDF.type.asNode(), OWL2.Class.asNode());
    this.classes = declared(common, Vocabulary.IB, isClass);
    this.properties = declared(common, Vocabulary.IB, isClass.negate());
    this.concepts = declared(common, Vocabulary.IBC, any -> true);
    Lookup.in(new Union(common, shapes), "schemes")
        .forEach(
            row ->
                allowed
                    .computeIfAbsent(row.get("property").toString(), none -> new TreeSet<>())
                    .add(row.get("concept").toString()));
  }

  private static Set<String> declared(Graph common, String space, Predicate<Node> wanted) {
    return GraphUtil.listSubjects(common, Node.ANY, Node.ANY)
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(space))
        .filterKeep(wanted)
        .mapWith(Node::getURI)
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One finding for each place where such a term stands. */
  Stream<Undeclared> undeclared(Draft draft, Names names) {
    return draft.graph().find().toList().stream()
        .flatMap(
            triple ->
                Stream.of(property(triple), object(triple))
                    .flatMap(Optional::stream)
                    .map(term -> undeclared(draft, names, triple, term)));
  }

  private static Undeclared undeclared(Draft draft, Names names, Triple triple, Wrong wrong) {
    boolean ofProperty = triple.getPredicate().hasURI(wrong.iri());
    Optional<String> meant = NearestTerm.to(wrong.iri(), wrong.instead()).filter(iri -> ofProperty);
    return new Undeclared(
        triple.getSubject(),
        meant.map(NodeFactory::createURI).orElse(triple.getPredicate()),
        NearestTerm.called(wrong.iri()),
        finding(draft, names, triple, wrong));
  }

  /** A term that is not among those that can stand there. */
  private record Wrong(String kind, String iri, Collection<String> instead) {}

  private Optional<Wrong> property(Triple triple) {
    String iri = triple.getPredicate().getURI();
    return iri.startsWith(Vocabulary.IB) && !properties.contains(iri)
        ? Optional.of(new Wrong("property", iri, properties))
        : lookalike(iri);
  }

  private Optional<Wrong> object(Triple triple) {
    if (!triple.getObject().isURI()) {
      return Optional.empty();
    }
    String iri = triple.getObject().getURI();
    if (iri.startsWith(Vocabulary.IB)) {
      boolean type = triple.getPredicate().equals(RDF.type.asNode());
      Set<String> known = type ? classes : properties;
      return Optional.of(new Wrong(type ? "class" : "property", iri, known))
          .filter(wrong -> !known.contains(iri) && (type || !classes.contains(iri)));
    }
    if (iri.startsWith(Vocabulary.IBC)) {
      Set<String> fit = allowed.getOrDefault(triple.getPredicate().toString(), concepts);
      return Optional.of(new Wrong("concept", iri, fit)).filter(any -> !concepts.contains(iri));
    }
    return lookalike(iri);
  }

  /** An IRI in a namespace that is nearly ours, such as one with http for https. */
  private Optional<Wrong> lookalike(String iri) {
    if (!iri.contains(OURS) || SPACES.stream().anyMatch(iri::startsWith)) {
      return Optional.empty();
    }
    String bare = bare(iri);
    return Stream.of(Vocabulary.IB, Vocabulary.IBC)
        .filter(space -> bare.startsWith(bare(space)))
        .map(space -> new Wrong("term", iri, known(space)))
        .findFirst();
  }

  private Collection<String> known(String space) {
    return space.equals(Vocabulary.IBC)
        ? concepts
        : Stream.concat(classes.stream(), properties.stream()).toList();
  }

  private static String bare(String iri) {
    return END.matcher(START.matcher(iri).replaceFirst("")).replaceFirst("");
  }

  private static Finding finding(Draft draft, Names names, Triple triple, Wrong wrong) {
    Optional<String> meant = NearestTerm.to(wrong.iri(), wrong.instead());
    String written = NearestTerm.called(wrong.iri());
    String guess =
        meant.map(iri -> ": did you mean “%s”?".formatted(NearestTerm.called(iri))).orElse(".");
    return new Finding(
        Severity.VIOLATION,
        REQUIREMENT,
        names.of(triple.getSubject()),
        triple.getPredicate().getURI().equals(wrong.iri()) ? "" : names.of(triple.getPredicate()),
        "There is no %s “%s” in Interboard's vocabulary%s".formatted(wrong.kind(), written, guess),
        draft.places().of(triple).or(() -> draft.places().of(triple.getSubject())),
        Optional.of(
            meant
                .map(iri -> "Write “%s”.".formatted(NearestTerm.called(iri)))
                .orElse("Take a term from the vocabulary.")),
        "undeclared " + written,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
