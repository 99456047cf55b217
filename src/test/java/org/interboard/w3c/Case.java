package org.interboard.w3c;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.interboard.web.Link;

/**
 * One test of a suite.
 *
 * @param query the query's file, by the name of a graph
 * @param data the files that make the default graph
 * @param named the files that are named graphs
 * @param result the file with the answer
 * @param lax whether a row may be there less often than in the answer
 */
record Case(
    String name, String query, List<String> data, List<String> named, String result, boolean lax) {

  /** The query, with its relative names taken against its own place. */
  String text() {
    return "BASE <%s>\n%s".formatted(query, Suite.text(query));
  }

  /** Every graph that the test or its query asks for. */
  Stream<String> graphs() {
    Query read = QueryFactory.create(text());
    return Stream.of(data, named, read.getGraphURIs(), read.getNamedGraphURIs())
        .flatMap(List::stream);
  }

  /** Whether it is in a folder of the suite. */
  boolean isIn(String folder) {
    return query.contains("/" + folder + "/");
  }

  boolean isAmong(Set<String> names) {
    return names.contains(name.substring(name.indexOf(' ') + 1));
  }

  /** The graphs of the test, as the protocol asks for them. */
  String dataset() {
    return Stream.concat(
            data.stream().map(graph -> Link.pair("default-graph-uri", graph)),
            named.stream().map(graph -> Link.pair("named-graph-uri", graph)))
        .collect(Collectors.joining("&"));
  }

  Result expected() {
    Lang lang = RDFLanguages.filenameToLang(result);
    return RDFLanguages.isTriples(lang)
        ? Result.encoded(Suite.model(result))
        : Result.read(lang, Suite.bytes(result));
  }

  /**
   * The form in which the answer is asked for: that of the expected one, where there is a choice.
   */
  Lang form() {
    if (expected() instanceof Result.Statements) {
      return Lang.NTRIPLES;
    }
    Lang lang = RDFLanguages.filenameToLang(result);
    return RDFLanguages.isTriples(lang) ? ResultSetLang.RS_XML : lang;
  }
}
