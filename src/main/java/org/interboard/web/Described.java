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
 * what is sent to it, its parameters, the name of the schema that its JSON keeps to.
 */
record Described(
    String summary,
    List<String> forms,
    List<String> body,
    Map<String, Field> parameters,
    String schema) {
  private static final Map<String, Described> ALL = all();

  Described {
    forms = Optional.ofNullable(forms).orElse(List.of());
    body = Optional.ofNullable(body).orElse(List.of());
    parameters = Optional.ofNullable(parameters).orElse(Map.of());
    schema = Optional.ofNullable(schema).orElse("");
  }

  /** One parameter; what is no integer and no date is a text. */
  record Field(String description, boolean required, boolean repeatable, String type) {
    Field {
      type = Optional.ofNullable(type).orElse("text");
    }
  }

  /** The description of a path; one that nobody wrote about is described by itself. */
  static Described of(String path) {
    return Optional.ofNullable(ALL.get(path))
        .orElseGet(
            () -> new Described("Answers at " + path + ".", List.of(), List.of(), Map.of(), ""));
  }

  /** The schemas of bodies that a file of their own describes, by name. */
  static Map<String, Object> schemas() {
    return read("bodies.yaml", new TypeReference<>() {});
  }

  private static Map<String, Described> all() {
    return read("addresses.yaml", new TypeReference<>() {});
  }

  private static <T> T read(String file, TypeReference<T> type) {
    try {
      return new YAMLMapper().readValue(Packed.text("org/interboard/web/" + file), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
