package org.interboard.author;

import java.io.IOException;
import java.io.InputStream;
import org.interboard.graph.BadFile;
import org.interboard.graph.Bound;
import org.interboard.graph.Limits;
import org.interboard.graph.OverLimit;

/** Unpacks the parts of a workbook to nowhere and counts what opening it would take. */
final class Unpacked {
  private final String file;
  private final long mostBytes;
  private final long mostTags;
  private long bytes;
  private long tags;
  private final ColumnTags columns = new ColumnTags();

  Unpacked(String file, Limits limits) {
    this.file = file;
    this.mostBytes = limits.unpacked();
    this.mostTags = limits.tags();
  }

  void add(InputStream part) throws IOException {
    byte[] buffer = new byte[8192];
    int read = part.readNBytes(buffer, 0, buffer.length);
    if (!PartEncoding.isKnown(buffer, read)) {
      throw new BadFile(
          file, "a part of it is not in UTF-8: open it in a spreadsheet program and save it again");
    }
    for (; read > 0; read = part.readNBytes(buffer, 0, buffer.length)) {
      count(buffer, read);
      refuseTooMuch();
    }
  }

  private void count(byte[] buffer, int read) {
    bytes += read;
    for (int at = 0; at < read; at++) {
      tags += buffer[at] == '<' ? 1 : 0;
      columns.see(buffer[at]);
    }
  }

  private void refuseTooMuch() {
    if (columns.count() > Limits.COLUMNS) {
      String reason = "it describes more than %,d columns".formatted(Limits.COLUMNS);
      throw new OverLimit(file, reason, Bound.COLUMNS, Limits.COLUMNS);
    }
    if (bytes > mostBytes) {
      throw new OverLimit(
          file,
          "it unpacks to more than %,d bytes: take out pictures and other sheets"
              .formatted(mostBytes),
          Bound.UNPACKED,
          mostBytes);
    }
    if (tags > mostTags) {
      String reason =
          "it has more cells than are read (%,d tags): delete empty rows, formats and other sheets"
              .formatted(mostTags);
      throw new OverLimit(file, reason, Bound.TAGS, mostTags);
    }
  }
}
