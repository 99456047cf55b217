package org.interboard.question.form;

import org.apache.jena.graph.Node;

/** Tells the literals that a program may reckon with. */
final class Numbers {
  private static final String PLAIN = "-?(0|[1-9]\\d*)(\\.\\d+)?";

  private Numbers() {}

  /** True for a number whose digits are a number in JSON and in a spreadsheet, too. */
  static boolean isNumber(Node node) {
    return node.isLiteral()
        && Number.class.isAssignableFrom(kind(node))
        && node.getLiteralLexicalForm().matches(PLAIN);
  }

  private static Class<?> kind(Node node) {
    Class<?> kind = node.getLiteralDatatype().getJavaClass();
    return kind == null ? String.class : kind;
  }
}
