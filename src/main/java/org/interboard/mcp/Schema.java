package org.interboard.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a tool's arguments, in the making. */
final class Schema {
  private static final int LISTED = 40;
  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final List<String> required;

  Schema(List<String> required) {
    this.required = required;
  }

  Schema text(String name, String description, List<String> values) {
    properties.put(name, described(string(values), description));
    return this;
  }

  Schema several(String name, String description, List<String> values) {
    Map<String, Object> array = new LinkedHashMap<>(Map.of("type", "array"));
    array.put("items", string(values));
    properties.put(name, described(array, description));
    return this;
  }

  Schema number(String name, String description) {
    Map<String, Object> number = new LinkedHashMap<>(Map.of("type", "integer", "minimum", 0));
    properties.put(name, described(number, description));
    return this;
  }

  private static Map<String, Object> string(List<String> values) {
    Map<String, Object> string = new LinkedHashMap<>(Map.of("type", "string"));
    if (!values.isEmpty() && values.size() <= LISTED) {
      string.put("enum", values);
    }
    return string;
  }

  private static Map<String, Object> described(Map<String, Object> property, String description) {
    property.put("description", description);
    return property;
  }

  Map<String, Object> whole() {
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }
}
