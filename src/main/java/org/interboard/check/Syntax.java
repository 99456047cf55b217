package org.interboard.check;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/** Tells in which syntax a file is written: by its name, else by how it begins. */
final class Syntax {
  private static final Pattern XML = Pattern.compile("(?s)\\s*<(\\?xml|!DOCTYPE|rdf:RDF)\\b.*");
  private static final Pattern JSON = Pattern.compile("(?s)\\s*[\\[{]\\s*[\"{\\[\\]}].*");

  private Syntax() {}

  static Lang of(String file, String text) {
    String name = file.toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "ttl" -> Lang.TURTLE;
      case "trig" -> Lang.TRIG;
      case "nt" -> Lang.NTRIPLES;
      case "nq" -> Lang.NQUADS;
      case "jsonld", "json" -> RDFLanguages.JSONLD;
      case "rdf", "owl", "xml" -> Lang.RDFXML;
      default -> byContent(text);
    };
  }

  /** TriG, where it is neither XML nor JSON: every Turtle and N-Triples file is TriG too. */
  private static Lang byContent(String text) {
    if (XML.matcher(text).matches()) {
      return Lang.RDFXML;
    }
    return JSON.matcher(text).matches() ? RDFLanguages.JSONLD : Lang.TRIG;
  }
}
