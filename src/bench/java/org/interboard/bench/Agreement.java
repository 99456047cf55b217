package org.interboard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether two engines gave the same rows, whatever their order, the order within joined texts, the
 * spelling of numbers and the names of blank nodes, none of which SPARQL fixes.
 */
final class Agreement {
  /** What stands for a blank node. */
  static final String BLANK = "_";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BETWEEN = " | ";

  private Agreement() {}

  static String of(List<String> ours, List<String> theirs) {
    List<String> one = ours.stream().sorted().toList();
    List<String> other = theirs.stream().sorted().toList();
    if (one.equals(other)) {
      return "equal (%,d)".formatted(one.size());
    }
    Map<String, Integer> left = new HashMap<>();
    one.forEach(row -> left.merge(row, 1, Integer::sum));
    other.forEach(row -> left.merge(row, -1, Integer::sum));
    int differ = left.values().stream().mapToInt(Math::abs).sum();
    return "%,d beside %,d, %,d differ".formatted(one.size(), other.size(), differ);
  }

  /** A row of the texts of its values; an empty text stands where there is no value. */
  static String row(List<String> values) {
    return values.stream().map(Agreement::plain).collect(Collectors.joining(BETWEEN));
  }

  /** The rows of an answer in SPARQL's JSON. */
  static List<String> ofJson(String text) throws IOException {
    JsonNode answer = JSON.readTree(text);
    List<String> columns = new ArrayList<>();
    answer.at("/head/vars").forEach(column -> columns.add(column.asText()));
    List<String> rows = new ArrayList<>();
    answer
        .at("/results/bindings")
        .forEach(
            row -> rows.add(row(columns.stream().map(each -> value(row.path(each))).toList())));
    return rows;
  }

  private static String value(JsonNode value) {
    return value.path("type").asText().equals("bnode") ? BLANK : value.path("value").asText();
  }

  private static String plain(String value) {
    if (value.matches("-?\\d+\\.\\d+")) {
      return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }
    return value.contains("; ")
        ? Arrays.stream(value.split("; ")).sorted().collect(Collectors.joining("; "))
        : value;
  }
}
