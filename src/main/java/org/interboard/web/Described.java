package org.interboard.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interboard.graph.Packed;

/**
 * What {@code addresses.yaml} says of an address: what it is for, the forms of its answer and of
 * what is sent to it, its parameters.
 */
record Described(
    String summary, List<String> forms, List<String> body, Map<String, Field> parameters) {
  private static final Map<String, Described> ALL = all();

  Described {
    forms = Optional.ofNullable(forms).orElse(List.of());
    body = Optional.ofNullable(body).orElse(List.of());
    parameters = Optional.ofNullable(parameters).orElse(Map.of());
  }

  /** One parameter. */
  record Field(String description, boolean required, boolean repeatable) {}

  /** The description of a path; one that nobody wrote about is described by itself. */
  static Described of(String path) {
    return Optional.ofNullable(ALL.get(path))
        .orElseGet(() -> new Described("Answers at " + path + ".", List.of(), List.of(), Map.of()));
  }

  private static Map<String, Described> all() {
    try {
      return new YAMLMapper()
          .readValue(
              Packed.text("org/interboard/web/addresses.yaml"),
              new TypeReference<Map<String, Described>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
