package org.interboard.web.linked;

import java.util.List;
import org.interboard.web.Link;

/** One property of a thing in plain words, with its values in order. */
public record Fact(Link property, List<Value> values) {
  private static final int FEW = 15;

  /** Whether the values are few enough to be shown at once. */
  public boolean few() {
    return values.size() <= FEW;
  }
}
