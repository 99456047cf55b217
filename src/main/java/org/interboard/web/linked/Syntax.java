package org.interboard.web.linked;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.graph.Vocabulary;
import org.interboard.web.Representation;

/** The forms in which what the graph says of a thing is given to programs, likeliest first. */
public enum Syntax {
  TURTLE("ttl", "text/turtle", "Turtle", RDFFormat.TURTLE_PRETTY),
  JSON_LD("jsonld", "application/ld+json", "JSON-LD", RDFFormat.JSONLD11_PRETTY),
  RDF_XML("rdf", "application/rdf+xml", "RDF/XML", RDFFormat.RDFXML_PLAIN),
  N_TRIPLES("nt", "application/n-triples", "N-Triples", RDFFormat.NTRIPLES_UTF8);

  private final Representation representation;
  private final String title;
  private final RDFFormat format;

  Syntax(String suffix, String mediaType, String title, RDFFormat format) {
    this.representation = new Representation(suffix, mediaType);
    this.title = title;
    this.format = format;
  }

  /** What is offered at every address of linked data: each syntax, and the page for people. */
  public static List<Representation> offered() {
    return Stream.concat(
            Arrays.stream(values()).map(Syntax::representation), Stream.of(Representation.HTML))
        .toList();
  }

  public static Optional<Syntax> of(Representation representation) {
    return Arrays.stream(values())
        .filter(each -> each.representation.equals(representation))
        .findFirst();
  }

  Representation representation() {
    return representation;
  }

  /** The ending of an address that asks for this form. */
  public String suffix() {
    return representation.name();
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** The graph in this form, with our prefixes. */
  public String write(Graph graph) {
    Graph named = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(named::add);
    named.getPrefixMapping().setNsPrefixes(Vocabulary.PREFIXES);
    StringWriter text = new StringWriter();
    RDFWriter.source(named).format(format).build().output(text);
    return text.toString();
  }
}
