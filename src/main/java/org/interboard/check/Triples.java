package org.interboard.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.interboard.graph.BadFile;
import org.interboard.graph.Vocabulary;

/**
 * Takes in what a parser reads: keeps what a draft may say, remarks on what is left out of account.
 */
final class Triples extends StreamRDFBase {
  private static final int MOST = 200_000;
  private static final int LONGEST_LITERAL = 100_000;
  private static final Pattern UNFIT =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
  private static final Set<String> SCHEMES = Set.of("http", "https", "urn", "mailto", "tel");

  private final String file;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Set<String> remarks = new LinkedHashSet<>();

  Triples(String file) {
    this.file = file;
  }

  Graph graph() {
    return graph;
  }

  List<String> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .forEach(this::refuseUnfit);
    if (triple.getPredicate().equals(OWL2.imports.asNode())) {
      remarks.add("owl:imports is not followed: only this file was read.");
    } else if (triple.getPredicate().getURI().startsWith(SHACL.getURI())) {
      remarks.add(
          "Shapes in the file (sh:) were left out of account: only Interboard's own are used.");
    } else if (isOurs(triple.getSubject())) {
      remarks.add("What the file says about Interboard's own terms was left out of account.");
    } else if (triple.getPredicate().equals(RDFS.subClassOf.asNode())
        && isOurs(triple.getObject())) {
      remarks.add("A file cannot add classes to Interboard's own: rdfs:subClassOf was ignored.");
    } else {
      add(triple);
    }
  }

  private void add(Triple triple) {
    graph.add(triple);
    if (graph.size() > MOST) {
      throw new BadFile(file, 1, 1, "more than %d triples".formatted(MOST));
    }
  }

  private void refuseUnfit(Node node) {
    if (node.isTripleTerm()) {
      throw new BadFile(file, 1, 1, "triple terms of RDF 1.2 are not read");
    }
    if (node.isLiteral() && node.getLiteralLexicalForm().length() > LONGEST_LITERAL) {
      throw new BadFile(
          file, 1, 1, "a text is longer than %d characters".formatted(LONGEST_LITERAL));
    }
    if (node.isLiteral() && UNFIT.matcher(node.getLiteralLexicalForm()).find()) {
      throw new BadFile(file, 1, 1, "a text holds a control character that cannot be shown");
    }
    if (node.isURI() && !SCHEMES.contains(scheme(node.getURI()))) {
      throw new BadFile(
          file, 1, 1, "an IRI of scheme \"%s\" is not read".formatted(scheme(node.getURI())));
    }
  }

  private static String scheme(String iri) {
    return iri.substring(0, Math.max(0, Math.min(iri.indexOf(':'), 20)));
  }

  private static boolean isOurs(Node node) {
    return node.isURI()
        && (node.getURI().startsWith(Vocabulary.IB) || node.getURI().startsWith(Vocabulary.IBC));
  }
}
