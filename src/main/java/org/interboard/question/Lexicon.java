package org.interboard.question;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.interboard.graph.Engine;

/** The values that the graph has for each listed type, and how askers may write them. */
final class Lexicon {

  private final Map<ParameterType, List<Term>> terms;

  private Lexicon(Map<ParameterType, List<Term>> terms) {
    this.terms = new EnumMap<>(terms);
  }

  static Lexicon of(Engine engine) {
    return new Lexicon(TermReader.read(engine));
  }

  /** The slugs of all values of a type in order; empty where they cannot be listed. */
  List<String> values(ParameterType type) {
    return type == ParameterType.MONTH
        ? Lexical.MONTHS
        : of(type).stream().map(Term::slug).toList();
  }

  /**
   * The node that a value stands for, or a {@link BadParameter} with what the asker may have meant.
   */
  Node resolve(Parameter parameter, String value) {
    if (!parameter.type().listed()) {
      return Lexical.read(parameter, value);
    }
    List<Term> called = Lexical.isFit(value) ? called(parameter.type(), value) : List.of();
    return switch (called.size()) {
      case 1 -> called.get(0).node();
      case 0 ->
          throw BadParameter.value(
              parameter,
              value,
              "not known here as " + article(parameter.type()),
              nearest(parameter, value));
      default ->
          throw BadParameter.value(
              parameter, value, "more than one", called.stream().map(Term::slug).toList());
    };
  }

  /** How we write a value that was {@link #resolve resolved}. */
  String spelling(Parameter parameter, Node node) {
    return of(parameter.type()).stream()
        .filter(term -> term.node().equals(node))
        .map(Term::slug)
        .findFirst()
        .orElseGet(() -> Lexical.spelling(node));
  }

  /** A term's own slug goes before the labels of others. */
  private List<Term> called(ParameterType type, String value) {
    List<Term> own = of(type).stream().filter(term -> term.isWritten(value)).toList();
    return own.isEmpty() ? of(type).stream().filter(term -> term.isCalled(value)).toList() : own;
  }

  private List<String> nearest(Parameter parameter, String value) {
    return Nearest.to(value, values(parameter.type()));
  }

  private static String article(ParameterType type) {
    String noun = type.slug().replace('-', ' ');
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  private List<Term> of(ParameterType type) {
    return terms.getOrDefault(type, List.of());
  }
}
