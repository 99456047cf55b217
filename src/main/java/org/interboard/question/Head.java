package org.interboard.question;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the {@code #+} lines at the head of a query file say about it, in YAML and in the decorators
 * of grlc.
 */
@JsonIgnoreProperties({
  "endpoint",
  "endpoint-method",
  "endpoint_in_url",
  "enumerate",
  "method",
  "mime",
  "pagination"
})
record Head(
    String summary,
    String description,
    List<String> tags,
    List<Map<String, String>> defaults,
    List<Declared> parameters,
    Map<String, String> columns,
    Picture picture) {

  private static final ObjectMapper YAML = new YAMLMapper();

  /** One entry of {@code parameters:}; like {@code columns:} and {@code picture:} not grlc's. */
  record Declared(
      String name,
      String type,
      boolean required,
      boolean repeatable,
      String description,
      String example) {}

  Head {
    tags = Optional.ofNullable(tags).orElse(List.of());
    defaults = Optional.ofNullable(defaults).orElse(List.of());
    parameters = Optional.ofNullable(parameters).orElse(List.of());
    columns = Optional.ofNullable(columns).orElse(Map.of());
    require(summary, "summary");
    require(description, "description");
  }

  static Head of(String file) throws JsonProcessingException {
    String yaml =
        file.lines()
            .filter(line -> line.startsWith("#+"))
            .map(line -> line.substring(2))
            .collect(Collectors.joining("\n"));
    return YAML.readValue(yaml.isBlank() ? "{}" : yaml, Head.class);
  }

  /** How the answer is to be drawn, where the head says so. */
  Optional<Picture> drawn() {
    return Optional.ofNullable(picture);
  }

  Optional<String> defaultOf(String parameter) {
    return defaults.stream()
        .map(entry -> entry.get(parameter))
        .filter(value -> value != null)
        .findFirst();
  }

  private static void require(String value, String key) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("its head has no " + key);
    }
  }
}
