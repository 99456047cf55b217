package org.interboard.check.form;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The texts, days and truths of a report as RDF. */
final class Literals {
  private static final int LONGEST = 300;

  private Literals() {}

  static boolean isShort(Node value) {
    return (value.isURI() ? value.getURI() : value.toString()).length() <= LONGEST;
  }

  static Node text(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Node date(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }
}
