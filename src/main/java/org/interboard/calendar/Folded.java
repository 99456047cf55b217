package org.interboard.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Lines of iCalendar, none longer than 75 octets (RFC 5545, 3.1). The library counts characters, of
 * which a dash or a quotation mark is three octets.
 */
final class Folded {
  private static final int MOST_OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private Folded() {}

  /** The same lines, folded anew, never within a character. */
  static String text(String lines) {
    return lines
        .replace(FOLD, "")
        .lines()
        .map(Folded::line)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String line(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int character : line.codePoints().toArray()) {
      int more = octets(character);
      if (octets + more > MOST_OCTETS) {
        folded.append(FOLD);
        octets = 1; // the space
      }
      folded.appendCodePoint(character);
      octets += more;
    }
    return folded.toString();
  }

  private static int octets(int character) {
    return Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
  }
}
