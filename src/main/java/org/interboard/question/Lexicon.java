package org.interboard.question;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.interboard.graph.Engine;
import org.interboard.graph.Later;

/** The values that the graph has for each listed type, and how askers may write them. */
final class Lexicon {

  // Areas are few, and asked for by most who ask: they need not wait for all the others.
  private final Later<TermIndex> areas;
  private final Later<Map<ParameterType, TermIndex>> others;

  private Lexicon(Later<TermIndex> areas, Later<Map<ParameterType, TermIndex>> others) {
    this.areas = areas;
    this.others = others;
  }

  static Lexicon of(Engine engine) {
    return new Lexicon(
        Later.of(() -> TermReader.areas(engine).getOrDefault(ParameterType.AREA, TermIndex.EMPTY)),
        Later.of(() -> TermReader.others(engine)));
  }

  /** The slugs of all values of a type in order; empty where they cannot be listed. */
  List<String> values(ParameterType type) {
    return type == ParameterType.MONTH ? Lexical.MONTHS : of(type).slugs();
  }

  /**
   * The node that a value stands for, or a {@link BadParameter} with what the asker may have meant.
   */
  Node resolve(Parameter parameter, String value) {
    if (!parameter.type().listed()) {
      return Lexical.read(parameter, value);
    }
    List<Term> called = Lexical.isFit(value) ? of(parameter.type()).called(value) : List.of();
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
    return of(parameter.type()).of(node).map(Term::slug).orElseGet(() -> Lexical.spelling(node));
  }

  private List<String> nearest(Parameter parameter, String value) {
    return Nearest.to(value, values(parameter.type()));
  }

  private static String article(ParameterType type) {
    String noun = type.slug().replace('-', ' ');
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  private TermIndex of(ParameterType type) {
    return type == ParameterType.AREA
        ? areas.get()
        : others.get().getOrDefault(type, TermIndex.EMPTY);
  }
}
