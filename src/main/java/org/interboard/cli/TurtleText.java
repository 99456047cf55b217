package org.interboard.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.graph.Vocabulary;

/** A graph as Turtle with a prefix for each kind of thing in it, as our own data are written. */
record TurtleText(Graph graph) {

  String text() {
    Graph prefixed = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(prefixed, graph);
    prefixed.getPrefixMapping().setNsPrefixes(prefixes());
    return RDFWriter.source(prefixed).lang(Lang.TURTLE).asString();
  }

  /** Those that the graph uses, and no others. */
  private Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    graph.stream()
        .flatMap(
            triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
        .flatMap(TurtleText::iri)
        .forEach(iri -> put(prefixes, iri));
    return prefixes;
  }

  private static Stream<String> iri(Node node) {
    return node.isURI()
        ? Stream.of(node.getURI())
        : node.isLiteral() ? Stream.of(node.getLiteralDatatypeURI()) : Stream.empty();
  }

  private static void put(Map<String, String> prefixes, String iri) {
    if (iri.startsWith(Vocabulary.ID)) {
      String folder = iri.replaceFirst("[^/]*$", "");
      prefixes.putIfAbsent(kind(folder.substring(Vocabulary.ID.length())), folder);
    } else {
      Vocabulary.PREFIXES.entrySet().stream()
          .filter(prefix -> iri.startsWith(prefix.getValue()))
          .forEach(prefix -> prefixes.put(prefix.getKey(), prefix.getValue()));
    }
  }

  /** The kind of thing that a folder holds; of the law it is said so. */
  private static String kind(String folder) {
    String kind = folder.replaceFirst("/$", "").replaceFirst(".*/", "");
    return folder.startsWith("law/") && !kind.equals("law") ? "law-" + kind : kind;
  }
}
