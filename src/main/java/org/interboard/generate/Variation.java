package org.interboard.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.Vocabulary;

/**
 * One invented instrument: a real one with another area's name, without some of what it says, in
 * other months and years, and now and then with a fault.
 */
final class Variation {
  private static final Set<String> OPTIONAL =
      Set.of(
          "AgreedDuty",
          "Priority",
          "Obsession",
          "JointPriority",
          "Statement",
          "Citation",
          "Outcome",
          "Principle",
          "Purpose",
          "Gap",
          "NamedDocument");
  private static final List<String> FAULTS =
      List.of("bearer", "evidence", "modality", "windowEnd", "action", "boardType");
  private static final Pattern YEAR = Pattern.compile("\\d{4}(-.*)?");

  private final Specimen specimen;
  private final Invented area;
  private final SplittableRandom random;
  private final int months;
  private final int years;

  Variation(Specimen specimen, Invented area, SplittableRandom random) {
    this.specimen = specimen;
    this.area = area;
    this.random = random;
    this.months = random.nextInt(12);
    this.years = random.nextInt(-2, 4);
  }

  /** What an invented instrument says, and what was left out of it on purpose. */
  record Varied(List<Triple> triples, Optional<Triple> fault) {}

  /** What is said in it, in the order of its things. */
  Varied varied() {
    Set<String> gone = leftOut();
    List<Triple> all = new ArrayList<>();
    specimen
        .things()
        .forEach(
            (thing, said) -> {
              if (!gone.contains(thing)) {
                said.stream()
                    .filter(triple -> !names(triple, gone))
                    .map(this::renamed)
                    .forEach(all::add);
              }
            });
    return random.nextInt(4) == 0 ? spoilt(all) : new Varied(all, Optional.empty());
  }

  /** Some of what a document may say or not, and what is about that alone. */
  private Set<String> leftOut() {
    double share = random.nextDouble(0.4);
    Set<String> gone = new HashSet<>();
    specimen
        .things()
        .forEach(
            (thing, said) -> {
              if (said.stream().anyMatch(Variation::isOptional) && random.nextDouble() < share) {
                gone.add(thing);
              }
            });
    specimen
        .things()
        .forEach(
            (thing, said) -> {
              if (said.stream().anyMatch(triple -> isAbout(triple) && names(triple, gone))) {
                gone.add(thing);
              }
            });
    return gone;
  }

  private static boolean isOptional(Triple triple) {
    return triple.getPredicate().equals(RDF.type.asNode())
        && OPTIONAL.contains(triple.getObject().toString().replaceFirst(".*#", ""));
  }

  private static boolean isAbout(Triple triple) {
    return triple.getPredicate().equals(RDF.subject.asNode())
        || triple.getPredicate().getURI().equals(Vocabulary.IB + "about");
  }

  private static boolean names(Triple triple, Set<String> gone) {
    return triple.getObject().isURI() && gone.contains(triple.getObject().getURI());
  }

  private Triple renamed(Triple triple) {
    return Triple.create(
        renamed(triple.getSubject()), triple.getPredicate(), renamed(triple.getObject()));
  }

  private Node renamed(Node node) {
    if (node.isURI()) {
      return NodeFactory.createURI(renamed(node.getURI()));
    }
    return node.isLiteral() ? literal(node) : node;
  }

  private String renamed(String iri) {
    String own = Vocabulary.ID + specimen.slug() + "/";
    if (iri.startsWith(own)) {
      return Vocabulary.ID + area.slug() + "/" + iri.substring(own.length());
    }
    if (iri.equals(specimen.source())) {
      return Vocabulary.ID + "source/" + area.slug();
    }
    return iri.equals(Vocabulary.ID + "area/" + specimen.slug())
        ? Vocabulary.ID + "area/" + area.slug()
        : iri;
  }

  private Node literal(Node node) {
    String text = node.getLiteralLexicalForm();
    if (XSDDatatype.XSDgMonth.equals(node.getLiteralDatatype())) {
      int month = (Integer.parseInt(text.substring(2, 4)) - 1 + months) % 12 + 1;
      return NodeFactory.createLiteralDT("--%02d".formatted(month), XSDDatatype.XSDgMonth);
    }
    if (isDay(node) && YEAR.matcher(text).matches() && !text.contains("-02-29")) {
      int year = Integer.parseInt(text.substring(0, 4)) + years;
      return NodeFactory.createLiteralDT(year + text.substring(4), node.getLiteralDatatype());
    }
    return text.contains(specimen.name()) ? called(node, text) : node;
  }

  private static boolean isDay(Node node) {
    return XSDDatatype.XSDdate.equals(node.getLiteralDatatype())
        || XSDDatatype.XSDgYear.equals(node.getLiteralDatatype())
        || XSDDatatype.XSDgYearMonth.equals(node.getLiteralDatatype());
  }

  private Node called(Node node, String text) {
    return NodeFactory.createLiteral(
        text.replace(specimen.name(), area.name()),
        node.getLiteralLanguage(),
        node.getLiteralDatatype());
  }

  /** Without one statement that an instrument ought to make. */
  private Varied spoilt(List<Triple> all) {
    String missing = Vocabulary.IB + FAULTS.get(random.nextInt(FAULTS.size()));
    List<Triple> candidates =
        all.stream().filter(triple -> triple.getPredicate().getURI().equals(missing)).toList();
    if (candidates.isEmpty()) {
      return new Varied(all, Optional.empty());
    }
    Triple fault = candidates.get(random.nextInt(candidates.size()));
    return new Varied(
        all.stream().filter(triple -> !isLike(triple, fault)).toList(), Optional.of(fault));
  }

  private static boolean isLike(Triple triple, Triple fault) {
    return triple.getSubject().equals(fault.getSubject())
        && triple.getPredicate().equals(fault.getPredicate());
  }
}
