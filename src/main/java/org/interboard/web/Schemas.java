package org.interboard.web;

import static org.interboard.web.OpenApi.ordered;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.interboard.question.Meanings;
import org.interboard.question.Question;

/** What bodies look like: a problem, a receipt, and the rows of each question. */
final class Schemas {
  private static final List<String> STATEMENT = List.of("subject", "predicate", "object");

  private Schemas() {}

  static Map<String, Object> of(List<Operation> operations) {
    Map<String, Object> schemas = new LinkedHashMap<>();
    schemas.put("Problem", problem());
    schemas.put("Receipt", receipt());
    schemas.putAll(Described.schemas());
    operations.forEach(each -> each.question().ifPresent(of -> schemas.put(name(of), answer(of))));
    return schemas;
  }

  /** What a form of an answer holds, as far as JSON Schema can say. */
  static Map<String, Object> body(Operation operation, String form) {
    boolean rows = form.equals("application/json") && operation.question().isPresent();
    if (rows) {
      return Map.of("schema", ref(name(operation.question().orElseThrow())));
    }
    boolean json = form.endsWith("json");
    String named = Described.of(operation.path()).schema();
    if (json && !named.isEmpty()) {
      return Map.of("schema", ref(named));
    }
    return Map.of("schema", json ? Map.of() : Map.of("type", "string"));
  }

  static Map<String, Object> ref(String name) {
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  private static String name(Question question) {
    return Arrays.stream(question.slug().split("-"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining())
        + "Answer";
  }

  private static Map<String, Object> problem() {
    return object(
        "Why a request was not answered (RFC 9457).",
        ordered(
            "type", text("Kind of problem."),
            "title", text("Name of the status."),
            "status", Map.of("type", "integer"),
            "detail", text("What is wrong and what would be right.")),
        List.of("type", "title", "status", "detail"));
  }

  private static Map<String, Object> receipt() {
    return object(
        "What an answer rests on.",
        ordered(
            "token", text("Data version and query hash in one word."),
            "dataVersion", text("Which publication of the data."),
            "queryHash", text("Which wording of the question."),
            "asOf", text("The day that the answer is for, or \"any day\"."),
            "parameters",
                ordered(
                    "type",
                    "object",
                    "additionalProperties",
                    ordered("type", "array", "items", Map.of("type", "string")))),
        List.of("token", "dataVersion", "queryHash", "asOf", "parameters"));
  }

  private static Map<String, Object> answer(Question question) {
    Map<String, Object> count = ordered("type", "integer", "minimum", 0);
    return object(
        question.summary(),
        ordered(
            "question", text("Its slug."),
            "summary", text("The question."),
            "receipt", ref("Receipt"),
            "total", count,
            "offset", count,
            "count", count,
            "columns", ordered("type", "array", "items", Map.of("type", "string")),
            "rows", ordered("type", "array", "items", row(question))),
        List.of("question", "summary", "receipt", "total", "offset", "count", "columns", "rows"));
  }

  private static Map<String, Object> row(Question question) {
    List<String> columns = question.isGraph() ? STATEMENT : question.query().getResultVars();
    Map<String, Object> properties = new LinkedHashMap<>();
    columns.forEach(
        column ->
            properties.put(
                column,
                ordered(
                    "type",
                    List.of("string", "number", "boolean", "null"),
                    "description",
                    Meanings.of(question, column))));
    return object("One row; null where nothing is known.", properties, columns);
  }

  private static Map<String, Object> text(String description) {
    return ordered("type", "string", "description", description);
  }

  private static Map<String, Object> object(
      String description, Map<String, Object> properties, List<String> required) {
    return ordered(
        "type",
        "object",
        "description",
        description,
        "properties",
        properties,
        "required",
        required);
  }
}
