package org.interboard.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A question with the values that somebody asks it with, each a typed node of the graph. */
record Ask(Question question, Map<Parameter, List<Node>> values) {

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
    for (Parameter parameter : question.parameters()) {
      List<String> written = written(parameter, given, lexicon);
      if (!written.isEmpty()) {
        values.put(
            parameter,
            written.stream().map(value -> lexicon.resolve(parameter, value)).distinct().toList());
      }
    }
    return new Ask(question, values);
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

  /**
   * The question's query with one block of inline data for each parameter before everything else in
   * its outermost group, so that no text of the asker ever becomes part of a query.
   */
  Query query() {
    ElementGroup group = new ElementGroup();
    values.forEach((parameter, nodes) -> group.addElement(block(parameter.variable(), nodes)));
    Element pattern = question.query().getQueryPattern();
    if (pattern instanceof ElementGroup whole) {
      whole.getElements().forEach(group::addElement);
    } else {
      group.addElement(pattern);
    }
    Query bound = QueryTransformOps.shallowCopy(question.query());
    bound
        .getAggregators()
        .addAll(question.query().getAggregators()); // which shallowCopy leaves behind
    bound.setQueryPattern(group);
    return bound;
  }

  private static Element block(Var variable, List<Node> nodes) {
    List<Binding> rows =
        nodes.stream().map(node -> BindingFactory.binding(variable, node)).toList();
    return new ElementData(List.of(variable), rows);
  }
}
