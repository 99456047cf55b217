package org.interboard.author;

import java.util.List;
import java.util.Optional;

/**
 * A finding to be shown in a workbook: the cell that it concerns, what the comment there says, and
 * its row in the table of findings.
 */
public record Mark(Optional<Spot> spot, String comment, List<String> row) {
  public Mark {
    row = List.copyOf(row);
  }
}
