package org.interboard.author;

import org.apache.poi.ss.util.CellReference;

/** A cell of a workbook; rows and columns count from 1. */
public record Spot(String sheet, int row, int column) {
  @Override
  public String toString() {
    return "%s!%s%d".formatted(sheet, CellReference.convertNumToColString(column - 1), row);
  }
}
