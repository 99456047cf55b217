package org.interboard.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** A question that people ask, as the file {@code questions/<slug>.rq} puts it; parsed once. */
public record Question(
    String slug,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    Query query) {

  /**
   * Reads a question, or says in an {@link IllegalArgumentException} what is wrong with its file.
   */
  public static Question read(String slug, String file) {
    try {
      Head head = Head.of(file);
      Query query = QueryFactory.create(file, Syntax.syntaxSPARQL_11);
      return new Question(
          slug, head.summary(), head.description(), head.tags(), parameters(head, query), query);
    } catch (QueryException | IllegalArgumentException wrong) {
      throw new IllegalArgumentException(slug + ".rq: " + wrong.getMessage(), wrong);
    }
  }

  /** The parameter of that name, if the question has one. */
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.isCalled(name)).findFirst();
  }

  private static List<Parameter> parameters(Head head, Query query) {
    List<Placeholder> open = new ArrayList<>(Placeholder.in(query));
    List<Parameter> parameters = new ArrayList<>();
    for (Head.Declared declared : head.parameters()) {
      Placeholder placeholder =
          open.stream()
              .filter(each -> each.name().equals(declared.name()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException("no variable for parameter " + declared.name()));
      open.remove(placeholder);
      parameters.add(Parameter.of(declared, placeholder, head.defaultOf(declared.name())));
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(
          "its head does not declare parameter " + open.get(0).name());
    }
    return List.copyOf(parameters);
  }
}
