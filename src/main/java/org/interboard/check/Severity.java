package org.interboard.check;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** How much a finding weighs: only a violation fails a protocol. */
public enum Severity {
  VIOLATION("must"),
  WARNING("should"),
  NOTE("could");

  private final String level;

  Severity(String level) {
    this.level = level;
  }

  static Severity of(Node shacl) {
    if (shacl.equals(SHACL.Warning)) {
      return WARNING;
    }
    return shacl.equals(SHACL.Info) ? NOTE : VIOLATION;
  }

  /** The level of the requirements whose breach weighs so much: must, should or could. */
  public String level() {
    return level;
  }

  /** The name in a sentence, such as {@code violation}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A number of them in words, such as {@code 2 warnings}. */
  public String counted(long count) {
    return "%d %s%s".formatted(count, word(), count == 1 ? "" : "s");
  }
}
