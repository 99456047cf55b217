package org.interboard.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words, and within a word only where it is longer than a line. */
final class Wrapping {
  private static final String BULLET = "• ";

  private Wrapping() {}

  /** Lines that the text has already stay apart; what follows a bullet stays to the right of it. */
  static List<String> wrap(String text, int width) {
    return text.lines().flatMap(line -> line(line, width).stream()).toList();
  }

  private static List<String> line(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    String indent = text.startsWith(BULLET) ? " ".repeat(BULLET.length()) : "";
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent);
      }
      line.append(line.isEmpty() || line.toString().isBlank() ? "" : " ").append(word);
      while (line.length() > width) {
        lines.add(line.substring(0, width));
        line.delete(0, width);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
