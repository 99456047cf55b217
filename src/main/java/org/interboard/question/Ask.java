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
   * The question's query with one block of inline data for each parameter before everything else,
   * so that no text of the asker ever becomes part of a query.
   */
  Query query() {
    List<Element> blocks = new ArrayList<>();
    values.forEach((parameter, nodes) -> blocks.add(block(parameter.variable(), nodes)));
    Query bound = QueryTransformOps.shallowCopy(question.query());
    bound.getAggregators().addAll(question.query().getAggregators()); // which the copy leaves out
    bound.setQueryPattern(begin(question.query().getQueryPattern(), blocks));
    return bound;
  }

  /**
   * The pattern with the blocks at its beginning. A pattern that begins with a group of its own
   * gets them there: its filters then see the values before the rest of the pattern is looked up.
   */
  private static Element begin(Element pattern, List<Element> blocks) {
    List<Element> elements =
        pattern instanceof ElementGroup group ? group.getElements() : List.of(pattern);
    ElementGroup bound = new ElementGroup();
    if (elements.get(0) instanceof ElementGroup first) {
      bound.addElement(begin(first, blocks));
      elements.stream().skip(1).forEach(bound::addElement);
    } else {
      blocks.forEach(bound::addElement);
      elements.forEach(bound::addElement);
    }
    return bound;
  }

  private static Element block(Var variable, List<Node> nodes) {
    List<Binding> rows =
        nodes.stream().map(node -> BindingFactory.binding(variable, node)).toList();
    return new ElementData(List.of(variable), rows);
  }
}
