package org.interboard.compare;

import java.util.List;

/** Aspects down, areas across; each row has its cells in the order of the areas. */
public record Matrix(List<Area> areas, List<Row> rows) {

  /** One aspect of every area. */
  public record Row(Aspect aspect, List<Cell> cells) {}
}
