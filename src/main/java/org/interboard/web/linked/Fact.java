package org.interboard.web.linked;

import java.util.List;
import java.util.Set;
import org.interboard.web.Link;

/** One property of a thing in plain words, with its values in order. */
public record Fact(Link property, List<Value> values) {
  private static final int FEW = 15;

  /** Whether its property is one of these, by the last part of its IRI. */
  boolean isOf(Set<String> properties) {
    return properties.contains(property.address().replaceFirst("^.*(/|#|%23|%2F)", ""));
  }

  /** Whether the values are few enough to be shown at once. */
  public boolean few() {
    return values.size() <= FEW;
  }
}
