package org.interboard.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The description of every operation in OpenAPI 3.1, from which clients can be generated. */
final class OpenApi {
  private static final String PROBLEM = "application/problem+json";
  private static final Map<String, Set<String>> REFUSALS =
      Map.of("get", Set.of("400", "404", "406"), "post", Set.of("400", "406", "413", "415", "422"));
  private static final int MOST_VALUES = 150;

  private OpenApi() {}

  static Map<String, Object> of(List<Operation> operations, String dataVersion) {
    Map<String, Object> api = new LinkedHashMap<>();
    api.put("openapi", "3.1.0");
    api.put("info", info(dataVersion));
    api.put("servers", List.of(ordered("url", "/", "description", "This server.")));
    api.put("security", List.of());
    api.put("tags", tags());
    api.put("paths", paths(operations));
    api.put("components", Map.of("schemas", Schemas.of(operations)));
    return api;
  }

  private static Map<String, Object> info(String dataVersion) {
    return ordered(
        "title",
        "Interboard",
        "version",
        dataVersion,
        "summary",
        "Questions to the inter-board protocols of English councils, and all data behind them.",
        "description",
        "Read-only; nothing to sign in to. The version is that of the data. Every answer has a"
            + " strong ETag and, in X-Receipt, a receipt that can be checked later.",
        "license",
        ordered("name", "CC BY 4.0", "identifier", "CC-BY-4.0"));
  }

  private static List<Object> tags() {
    return List.of(
        ordered("name", "questions", "description", "What the graph can be asked."),
        ordered("name", "site", "description", "Everything else."));
  }

  private static Map<String, Object> paths(List<Operation> operations) {
    Map<String, Map<String, Object>> paths = new TreeMap<>();
    operations.forEach(
        each ->
            paths
                .computeIfAbsent(each.path(), path -> new LinkedHashMap<>())
                .put(each.method(), operation(each)));
    return new LinkedHashMap<>(paths);
  }

  private static Map<String, Object> operation(Operation operation) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("operationId", name(operation));
    told.put("summary", operation.summary());
    if (!operation.description().isEmpty()) {
      told.put("description", operation.description());
    }
    told.put("tags", List.of(operation.question().isPresent() ? "questions" : "site"));
    told.put("parameters", operation.fields().stream().map(OpenApi::parameter).toList());
    if (!operation.body().isEmpty()) {
      told.put("requestBody", ordered("required", true, "content", contents(operation.body())));
    }
    told.put("responses", responses(operation));
    return told;
  }

  private static Map<String, Object> contents(List<String> mediaTypes) {
    Map<String, Object> contents = new LinkedHashMap<>();
    mediaTypes.forEach(each -> contents.put(each, Map.of("schema", Map.of())));
    return contents;
  }

  /** The method and the words of the path, such as {@code getApiQuestionsDuties}. */
  private static String name(Operation operation) {
    String words =
        java.util.Arrays.stream(operation.path().split("[^A-Za-z0-9]+"))
            .filter(word -> !word.isEmpty())
            .map(
                word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return operation.method() + (words.isEmpty() ? "Home" : words);
  }

  private static Map<String, Object> parameter(Operation.Field field) {
    Map<String, Object> told =
        ordered(
            "name", field.name(),
            "in", field.place(),
            "description", field.description(),
            "required", field.required());
    Map<String, Object> one = schema(field);
    told.put("schema", field.repeatable() ? ordered("type", "array", "items", one) : one);
    field.example().map(value -> example(field, value)).ifPresent(it -> told.put("example", it));
    return told;
  }

  private static Object example(Operation.Field field, String written) {
    Object value = field.type().equals("integer") ? Integer.valueOf(written) : written;
    return field.repeatable() ? List.of(value) : value;
  }

  private static Map<String, Object> schema(Operation.Field field) {
    Map<String, Object> schema =
        ordered("type", field.type().equals("integer") ? "integer" : "string");
    if (field.type().equals("integer")) {
      schema.put("minimum", 0);
    }
    if (field.type().equals("date")) {
      schema.put("format", "date");
    }
    if (!field.values().isEmpty() && field.values().size() <= MOST_VALUES) {
      schema.put("enum", field.values());
    }
    return schema;
  }

  private static Map<String, Object> responses(Operation operation) {
    Map<String, Object> responses = new TreeMap<>();
    Map<String, Object> content = new LinkedHashMap<>();
    operation.forms().forEach(form -> content.put(form, Schemas.body(operation, form)));
    responses.put("200", ordered("description", "The answer.", "content", content));
    responses.put("304", Map.of("description", "The client has it already."));
    Set<String> refused =
        operation.question().isPresent()
            ? Set.of("400", "406", "409", "503")
            : operation.fields().isEmpty() ? Set.of("406") : REFUSALS.get(operation.method());
    refused.forEach(status -> responses.put(status, problem(Integer.parseInt(status))));
    return responses;
  }

  private static Map<String, Object> problem(int status) {
    String why =
        status == 409 ? "Something changed since the receipt was given." : Problems.detail(status);
    return ordered(
        "description", why, "content", Map.of(PROBLEM, Map.of("schema", Schemas.ref("Problem"))));
  }

  static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
