package org.interboard.shapes;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.interboard.check.Check;
import org.interboard.check.DraftReader;
import org.interboard.check.Finding;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;

/** A change to a small protocol that meets every requirement, and the protocol so changed. */
record Fixture(String name) {
  static final Path FOLDER = Path.of("src/test/resources/shapes");
  static final Check CHECK = Check.of(KnowledgeGraph.load(Sources.bundled()));
  static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
  private static final Map<Fixture, List<Finding>> FOUND = new ConcurrentHashMap<>();
  private static final Pattern AS_OF = Pattern.compile("# as of (\\S+)");

  /** The fixtures whose file names begin so, by folder and name. */
  static List<Fixture> all(String kind) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches(kind + "\\..*\\.ttl"))
          .map(file -> new Fixture(FOLDER.relativize(file).toString()))
          .sorted((one, other) -> one.name.compareTo(other.name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the check finds in the changed protocol; each is checked once. */
  List<Finding> findings() {
    return FOUND.computeIfAbsent(this, fixture -> findings(protocol(), asOf()));
  }

  /** What the check finds in a protocol, read as anybody's file is read. */
  static List<Finding> findings(Graph protocol, LocalDate asOf) {
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, protocol, Lang.NTRIPLES);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return CHECK.draft(DraftReader.read("draft.nt", bytes), asOf).findings();
  }

  static Graph base() {
    return read(text("base.ttl"));
  }

  /**
   * What the change says of a thing's property takes the place of what the base says; the empty
   * list takes it away.
   */
  private Graph protocol() {
    Graph protocol = base();
    Graph change = read(prefixes() + text(name));
    change
        .find()
        .toList()
        .forEach(said -> protocol.remove(said.getSubject(), said.getPredicate(), Node.ANY));
    GraphUtil.addInto(protocol, change);
    protocol.remove(Node.ANY, Node.ANY, RDF.nil.asNode());
    return protocol;
  }

  private LocalDate asOf() {
    Matcher day = AS_OF.matcher(text(name));
    return day.find() ? LocalDate.parse(day.group(1)) : TODAY;
  }

  private static String prefixes() {
    return text("base.ttl")
        .lines()
        .filter(line -> line.startsWith("@prefix"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Graph read(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
