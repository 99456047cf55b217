package org.interboard.author;

import java.util.List;

/** An instrument as a workbook, and what of it no cell can hold, one sentence each. */
public record Exported(byte[] bytes, List<String> losses) {
  public Exported {
    losses = List.copyOf(losses);
  }
}
