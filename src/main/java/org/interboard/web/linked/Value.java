package org.interboard.web.linked;

import java.util.List;
import java.util.Optional;
import org.interboard.web.Link;

/**
 * One value as people read it: text, perhaps with a link; or, for a node without a name, the facts
 * about it or the items of the list that it is. A reading of ours carries the link to its reason.
 */
public record Value(
    String text,
    Optional<String> address,
    Optional<Link> reading,
    List<Value> items,
    List<Fact> facts) {

  static Value text(String text) {
    return new Value(text, Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  static Value link(String text, Optional<String> address, Optional<Link> reading) {
    return new Value(text, address, reading, List.of(), List.of());
  }

  static Value list(List<Value> items) {
    return new Value("", Optional.empty(), Optional.empty(), items, List.of());
  }

  static Value facts(List<Fact> facts) {
    return new Value("", Optional.empty(), Optional.empty(), List.of(), facts);
  }

  /** Whether the text is laid out in lines of its own, as a query is. */
  public boolean preformatted() {
    return text.contains("\n");
  }
}
