package org.interboard.generate;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Vocabulary;

/**
 * As many invented instruments as asked for, varied from the real ones of a graph, the same on
 * every run: to see how the program does at sizes that there are no real data for.
 */
public final class Edition {
  private final KnowledgeGraph graph;
  private final List<Specimen> specimens;
  private final int areas;
  private final long seed;

  /** Another seed gives other instruments. */
  public Edition(KnowledgeGraph graph, int areas, long seed) {
    this.graph = graph;
    this.specimens = Specimen.in(graph);
    this.areas = areas;
    this.seed = seed;
  }

  /** One file, by its path in the folder, and the fault that was put into it, if one was. */
  public record File(String path, byte[] bytes, Optional<Fault> fault) {
    File(String path, byte[] bytes) {
      this(path, bytes, Optional.empty());
    }
  }

  /**
   * A statement that an instrument ought to make and does not: of which thing, by which property.
   */
  public record Fault(String path, String thing, String missing) {}

  /** The files that all instruments share: the law, the areas, the sources. */
  public List<File> shared() {
    return List.of(
        new File("data/legislation.ttl", turtle(named("legislation"))),
        new File("data/areas.ttl", turtle(with(named("areas"), Edition::area))),
        new File("data/sources.ttl", turtle(with(named("sources"), Edition::source))));
  }

  /** The file of the instrument of that number, from 0 on. */
  public File instrument(int number) {
    Invented area = new Invented(number);
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    Specimen specimen = specimens.get(number % specimens.size());
    Variation.Varied varied = new Variation(specimen, area, random).varied();
    String path = "data/instruments/" + area.slug() + ".ttl";
    return new File(
        path, turtle(varied.triples()), varied.fault().map(fault -> fault(path, fault)));
  }

  private static Fault fault(String path, Triple missing) {
    return new Fault(path, missing.getSubject().toString(), missing.getPredicate().getURI());
  }

  private List<Triple> named(String name) {
    return graph.read(
        dataset -> {
          Graph named = dataset.getGraph(KnowledgeGraph.graphName(name));
          return named.stream().sorted(Comparator.comparing(Triple::toString)).toList();
        });
  }

  private List<Triple> with(List<Triple> known, Function<Invented, List<Triple>> invented) {
    List<Triple> all = new ArrayList<>(known);
    IntStream.range(0, areas).mapToObj(Invented::new).map(invented).forEach(all::addAll);
    return all;
  }

  private static List<Triple> area(Invented area) {
    Node thing = NodeFactory.createURI(Vocabulary.ID + "area/" + area.slug());
    return List.of(
        Triple.create(thing, RDF.type.asNode(), ib("Area")),
        Triple.create(thing, SKOS.prefLabel.asNode(), english(area.name())),
        Triple.create(thing, ib("gssCode"), NodeFactory.createLiteralString(area.code())));
  }

  private static List<Triple> source(Invented area) {
    Node thing = NodeFactory.createURI(Vocabulary.ID + "source/" + area.slug());
    Node file = NodeFactory.createLiteralString(area.slug() + ".txt");
    return List.of(
        Triple.create(thing, RDF.type.asNode(), ib("SourceDocument")),
        Triple.create(thing, SKOS.prefLabel.asNode(), english(area.name() + ": invented text")),
        Triple.create(
            thing, DCTerms.title.asNode(), english("Invented instrument of " + area.name())),
        Triple.create(thing, DCTerms.identifier.asNode(), file),
        Triple.create(
            thing, DCTerms.format.asNode(), NodeFactory.createLiteralString("text/plain")),
        Triple.create(thing, ib("checksum"), NodeFactory.createLiteralString("0".repeat(64))));
  }

  private static Node ib(String name) {
    return NodeFactory.createURI(Vocabulary.IB + name);
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static byte[] turtle(List<Triple> triples) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, RDFFormat.TURTLE_BLOCKS);
    out.start();
    Vocabulary.PREFIXES.forEach(out::prefix);
    triples.forEach(out::triple);
    out.finish();
    return bytes.toByteArray();
  }
}
