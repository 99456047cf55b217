package org.interboard.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.interboard.graph.InlineData;

/**
 * A question with the values that somebody asks it with, each a typed node of the graph, and spelt
 * in the one way that stands for all in which it may be written.
 */
public record Ask(
    Question question, Map<Parameter, List<Node>> values, Map<String, List<String>> spelt) {

  private static final String AS_OF = "asOf";

  /** The day that the answer is for, where the question asks for one. */
  public Optional<String> asOf() {
    return Optional.ofNullable(spelt.get(AS_OF)).map(days -> days.get(0));
  }

  /**
   * Checks the names and values given (the name of a parameter to what was written for it), or
   * throws a {@link BadParameter}.
   */
  static Ask of(Question question, Map<String, List<String>> given, Lexicon lexicon) {
    given
        .keySet()
        .forEach(
            name ->
                question.parameter(name).orElseThrow(() -> BadParameter.unknown(name, question)));
    Map<Parameter, List<Node>> values = new LinkedHashMap<>();
    Map<String, List<String>> spelt = new LinkedHashMap<>();
    for (Parameter parameter : question.parameters()) {
      List<String> written = written(parameter, given, lexicon);
      if (!written.isEmpty()) {
        List<Node> nodes =
            written.stream().map(value -> lexicon.resolve(parameter, value)).distinct().toList();
        values.put(parameter, nodes);
        spelt.put(
            parameter.name(),
            nodes.stream().map(node -> lexicon.spelling(parameter, node)).sorted().toList());
      }
    }
    return new Ask(question, values, spelt);
  }

  private static List<String> written(
      Parameter parameter, Map<String, List<String>> given, Lexicon lexicon) {
    List<String> written = new ArrayList<>();
    given.forEach((name, all) -> written.addAll(parameter.isCalled(name) ? all : List.of()));
    written.removeIf(String::isEmpty); // an HTML form sends every field, also those left alone
    if (written.isEmpty()) {
      parameter.fallback().ifPresent(written::add);
    }
    if (written.isEmpty() && parameter.required()) {
      throw BadParameter.missing(parameter, lexicon.values(parameter.type()));
    }
    if (written.size() > 1 && !parameter.repeatable()) {
      throw BadParameter.repeated(parameter);
    }
    return written;
  }

  /** The question's query with the values in it. */
  public Query query() {
    Map<Var, List<Node>> data = new LinkedHashMap<>();
    values.forEach((parameter, nodes) -> data.put(parameter.variable(), nodes));
    return InlineData.into(question.query(), data);
  }
}
