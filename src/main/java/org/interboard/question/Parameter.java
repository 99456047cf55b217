package org.interboard.question;

import java.util.Optional;
import org.apache.jena.sparql.core.Var;

/**
 * One thing that the asker may or must say, such as the area; the name is the bare one, without
 * underscores.
 */
public record Parameter(
    String name,
    ParameterType type,
    boolean required,
    boolean repeatable,
    String description,
    String example,
    Optional<String> fallback,
    Var variable) {

  static Parameter of(Head.Declared declared, Placeholder placeholder, Optional<String> fallback) {
    ParameterType type = ParameterType.of(declared.type());
    if (!type.kind().equals(placeholder.kind())) {
      throw new IllegalArgumentException(
          "parameter "
              + declared.name()
              + " is of type "
              + declared.type()
              + ": its variable must end in _"
              + type.kind());
    }
    if (declared.required() != placeholder.required()) {
      throw new IllegalArgumentException(
          "parameter "
              + declared.name()
              + ": one underscore before a required parameter, two before an optional one");
    }
    return new Parameter(
        declared.name(),
        type,
        declared.required(),
        declared.repeatable(),
        declared.description(),
        declared.example(),
        fallback,
        placeholder.variable());
  }

  /** True for {@code boardType} spelt {@code board-type}, as a command line would. */
  boolean isCalled(String spelling) {
    return name.equalsIgnoreCase(spelling.replace("-", ""));
  }
}
