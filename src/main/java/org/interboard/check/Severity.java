package org.interboard.check;

import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** How much a finding weighs: only a violation fails a protocol. */
public enum Severity {
  VIOLATION,
  WARNING,
  NOTE;

  static Severity of(Node shacl) {
    if (shacl.equals(SHACL.Warning)) {
      return WARNING;
    }
    return shacl.equals(SHACL.Info) ? NOTE : VIOLATION;
  }
}
