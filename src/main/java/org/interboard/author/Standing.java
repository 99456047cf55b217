package org.interboard.author;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an instrument is made by a body or only names it. */
enum Standing {
  PARTY("Party", Optional.of("ib:party")),
  MENTIONED("Mentioned", Optional.of("ib:mentions")),
  NEITHER("Neither", Optional.empty());

  private static final Map<String, Standing> OTHER =
      Map.of("yes", PARTY, "y", PARTY, "no", MENTIONED, "n", MENTIONED, "", MENTIONED);

  private final String label;
  private final Optional<String> property;

  Standing(String label, Optional<String> property) {
    this.label = label;
    this.property = property;
  }

  String label() {
    return label;
  }

  /** The property by which the instrument has such a body. */
  Optional<String> property() {
    return property;
  }

  static Standing read(String text) {
    String key = Key.of(text);
    return Stream.of(values())
        .filter(standing -> Key.of(standing.label).equals(key))
        .findFirst()
        .or(() -> Optional.ofNullable(OTHER.get(key)))
        .orElseThrow(
            () ->
                new Unclear(
                    "“%s” does not say whether it is a party.".formatted(text),
                    "Write Party or Mentioned."));
  }
}
