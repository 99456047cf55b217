package org.interboard.check;

import java.util.Optional;

/**
 * A spot in a submitted file, its lines and columns counted from 1; in a workbook a line is a row
 * of the sheet.
 */
public record Place(String file, Optional<String> sheet, long line, long column) {
  private static final int LETTERS = 26;

  public Place(String file, long line, long column) {
    this(file, Optional.empty(), line, column);
  }

  /** The spot as a spreadsheet names it, such as {@code C5}. */
  public String cell() {
    return letters(column) + line;
  }

  private static String letters(long column) {
    String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
    return column <= LETTERS ? last : letters((column - 1) / LETTERS) + last;
  }

  @Override
  public String toString() {
    return sheet
        .map(name -> "%s: %s!%s".formatted(file, name, cell()))
        .orElseGet(() -> "%s:%d:%d".formatted(file, line, column));
  }
}
