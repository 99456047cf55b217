package org.interboard.check.reading;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much work expanded JSON-LD is on its way to triples: each value is compared with all others
 * that the same thing has of the same property, and each list is copied for every item in it.
 */
final class Repeats {
  private final Map<List<String>, Integer> values = new HashMap<>();
  private double inLists;
  private int nameless;

  private Repeats() {}

  /** As many values of one property of one thing as would be the same work. */
  static long of(JsonArray expanded) {
    Repeats repeats = new Repeats();
    repeats.see(expanded);
    return (long)
        Math.sqrt(
            repeats.inLists + repeats.values.values().stream().mapToDouble(Repeats::squared).sum());
  }

  private static double squared(int number) {
    return (double) number * number;
  }

  private void see(JsonArray all) {
    all.stream()
        .filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
        .forEach(value -> see(value.asJsonObject()));
  }

  private void see(JsonObject thing) {
    String name = thing.getString("@id", "");
    String subject = name.isEmpty() ? "_:" + ++nameless + " " : name;
    thing.forEach((key, value) -> see(subject, key, value));
  }

  private void see(String subject, String property, JsonValue value) {
    if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      JsonArray all = value.asJsonArray();
      if (property.equals("@list")) {
        inLists += squared(all.size());
      } else if (!property.equals("@graph") && !property.equals("@included")) {
        count(subject, property, all.size());
      }
      see(all);
    } else if (property.equals("@reverse")) {
      value.asJsonObject().forEach((key, things) -> seeReversed(key, things.asJsonArray()));
    }
  }

  /** Of these, each thing has the property, and not the one that they stand in. */
  private void seeReversed(String property, JsonArray things) {
    things.forEach(thing -> count(thing.asJsonObject().getString("@id", ""), property, 1));
    see(things);
  }

  private void count(String subject, String property, int number) {
    values.merge(List.of(subject, property), number, Integer::sum);
  }
}
