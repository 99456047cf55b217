package org.interboard.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a document cut into its sections, so that a phrase can be looked for in the section
 * where it is said to stand; case, spacing, line breaks and the kind of quotation marks do not
 * count, and everything else does.
 */
final class SourceText {
  private final String text;
  private final Map<String, Span> sections = new LinkedHashMap<>();
  private final List<Section> lost = new ArrayList<>();

  /** What a section is called and the words that it begins with. */
  record Section(String locator, String start) {}

  private record Span(int from, int to) {}

  /** The sections must come in the order of the document. */
  SourceText(String raw, List<Section> order) {
    this.text = plain(raw);
    Optional<String> open = Optional.empty();
    int from = 0;
    for (Section section : order) {
      int at = text.indexOf(plain(section.start()), from);
      if (at < 0) {
        lost.add(section);
        continue;
      }
      int end = at;
      open.ifPresent(locator -> close(locator, end));
      sections.put(section.locator(), new Span(at, text.length()));
      open = Optional.of(section.locator());
      from = at + 1;
    }
  }

  private void close(String locator, int end) {
    sections.computeIfPresent(locator, (name, span) -> new Span(span.from(), end));
  }

  /**
   * The sections whose first words do not stand where they should, after those of the one before.
   */
  List<Section> lost() {
    return List.copyOf(lost);
  }

  boolean holds(String phrase) {
    return text.contains(plain(phrase));
  }

  /** The section that a locator names: its own, or the one before the comma of a closer detail. */
  Optional<String> section(String locator) {
    return sections.keySet().stream()
        .filter(name -> locator.equals(name) || locator.startsWith(name + ","))
        .max((one, other) -> one.length() - other.length());
  }

  boolean holds(String section, String phrase) {
    Span span = sections.get(section);
    return text.substring(span.from(), span.to()).contains(plain(phrase));
  }

  /** The sections where a phrase does stand, to mend a wrong locator by. */
  List<String> where(String phrase) {
    return sections.keySet().stream().filter(section -> holds(section, phrase)).toList();
  }

  private static String plain(String raw) {
    return raw.replaceAll("[\u2018\u2019\u201a\u201b`\u00b4\u201c\u201d\u201e\"]", "'")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(java.util.Locale.ROOT);
  }
}
