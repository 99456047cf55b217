package org.interboard.mcp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a tool was called with: each name with its values as text, however they were written. */
record Arguments(Map<String, List<String>> values) {
  static Arguments of(Map<String, Object> written) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Optional.ofNullable(written)
        .orElse(Map.of())
        .forEach((name, value) -> values.put(name, texts(value)));
    return new Arguments(values);
  }

  private static List<String> texts(Object value) {
    if (value instanceof List<?> several) {
      return several.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(String.valueOf(value));
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  String required(String name) {
    return one(name)
        .orElseThrow(() -> new BadArgument("Argument \"%s\" must be given.".formatted(name)));
  }

  /** A whole number from 0, or the other where none is given. */
  int number(String name, int otherwise) {
    String written = one(name).orElse(String.valueOf(otherwise));
    if (!written.matches("\\d{1,9}")) {
      throw new BadArgument("Argument \"%s\" takes a whole number from 0.".formatted(name));
    }
    return Integer.parseInt(written);
  }

  /** A day, if one is given. */
  Optional<LocalDate> day(String name) {
    try {
      return one(name).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new BadArgument("Argument \"%s\" takes a day such as 2019-09-29.".formatted(name));
    }
  }

  Arguments without(List<String> names) {
    Map<String, List<String>> rest = new LinkedHashMap<>(values);
    names.forEach(rest::remove);
    return new Arguments(rest);
  }
}
