package org.interboard.question;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/** A question that people ask, as the file {@code questions/<slug>.rq} puts it; parsed once. */
public record Question(
    String slug,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    Query query) {

  /** The parameter of that name, if the question has one. */
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.isCalled(name)).findFirst();
  }
}
