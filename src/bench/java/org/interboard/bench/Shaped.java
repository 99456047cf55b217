package org.interboard.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.SourceFile;
import org.interboard.graph.Sources;
import org.interboard.graph.Vocabulary;

/**
 * Data to be judged by every engine alike: all named graphs but that of the shapes, with the day to
 * judge at, beside the shapes.
 */
record Shaped(Graph data, Graph shapes, Path dataFile, Path shapesFile) {
  /** The files of shapes that need nothing but the core of SHACL. */
  private static final Set<String> CORE = Set.of("structure.ttl", "duties.ttl");

  static Shaped all(Size size, LocalDate day) throws IOException {
    return of(size, day, "all", file -> true);
  }

  static Shaped core(Size size, LocalDate day) throws IOException {
    return of(size, day, "core", CORE::contains);
  }

  private static Shaped of(Size size, LocalDate day, String which, Predicate<String> wanted)
      throws IOException {
    Graph data = data(size.graph(), day);
    Graph shapes = shapes(wanted);
    Path folder = size.folder().toAbsolutePath().getParent();
    String name = size.folder().getFileName().toString();
    return new Shaped(
        data,
        shapes,
        Size.write(data, folder.resolve(name + "-judged.nt")),
        Size.write(shapes, folder.resolve(which + "-shapes.nt")));
  }

  private static Graph data(KnowledgeGraph graph, LocalDate day) {
    Graph data = GraphFactory.createGraphMem();
    graph.names().stream()
        .filter(name -> !name.equals("shapes"))
        .map(KnowledgeGraph::graphName)
        .forEach(name -> GraphUtil.addInto(data, graph.dataset().getGraph(name)));
    data.add(
        NodeFactory.createBlankNode(),
        NodeFactory.createURI(Vocabulary.IB + "judgedAt"),
        NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    return data;
  }

  private static Graph shapes(Predicate<String> wanted) {
    Graph shapes = GraphFactory.createDefaultGraph();
    shapeFiles()
        .filter(file -> wanted.test(Path.of(file.path()).getFileName().toString()))
        .forEach(
            file ->
                RDFParser.fromString(new String(file.bytes(), StandardCharsets.UTF_8), Lang.TURTLE)
                    .parse(shapes));
    // TopBraid 1.4.4 has no class for them on the Jena that we run on: nobody is asked for them.
    GraphUtil.remove(shapes, Node.ANY, SHACL.pattern, Node.ANY);
    return shapes;
  }

  private static Stream<SourceFile> shapeFiles() {
    return Sources.bundled().files().stream().filter(file -> file.graph().equals("shapes"));
  }
}
