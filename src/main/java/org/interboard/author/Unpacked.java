package org.interboard.author;

import java.io.IOException;
import java.io.InputStream;
import org.interboard.graph.Limits;
import org.interboard.graph.OverLimit;

/** Unpacks the parts of a workbook to nowhere and counts what opening it would take. */
final class Unpacked {
  // The library compares each description of columns with all others of its sheet.
  private static final int MOST_COLUMNS = 5_000;
  private static final String COLUMN = "<col ";

  private final String file;
  private final long mostBytes;
  private final long mostTags;
  private long bytes;
  private long tags;
  private long columns;
  private int spelt;

  Unpacked(String file, Limits limits) {
    this.file = file;
    this.mostBytes = limits.unpacked();
    this.mostTags = limits.tags();
  }

  void add(InputStream part) throws IOException {
    byte[] buffer = new byte[8192];
    for (int read = part.read(buffer); read > 0; read = part.read(buffer)) {
      bytes += read;
      for (int at = 0; at < read; at++) {
        tags += buffer[at] == '<' ? 1 : 0;
        spell(buffer[at]);
      }
      refuseTooMuch();
    }
  }

  // In UTF-16 a nought stands beside each letter.
  private void spell(byte letter) {
    if (letter != 0) {
      boolean next = (Character.isWhitespace(letter) ? ' ' : letter) == COLUMN.charAt(spelt);
      spelt = next ? spelt + 1 : letter == COLUMN.charAt(0) ? 1 : 0;
      if (spelt == COLUMN.length()) {
        columns++;
        spelt = 0;
      }
    }
  }

  private void refuseTooMuch() {
    if (columns > MOST_COLUMNS) {
      String reason = "it describes more than %,d columns".formatted(MOST_COLUMNS);
      throw new OverLimit(file, reason, MOST_COLUMNS);
    }
    if (bytes > mostBytes) {
      throw new OverLimit(
          file,
          "it unpacks to more than %,d bytes: take out pictures and other sheets"
              .formatted(mostBytes),
          mostBytes);
    }
    if (tags > mostTags) {
      String reason =
          "it has more cells than are read (%,d tags): delete empty rows, formats and other sheets"
              .formatted(mostTags);
      throw new OverLimit(file, reason, mostTags);
    }
  }
}
