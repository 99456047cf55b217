package org.interboard.w3c;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.SourceFile;

/**
 * A test suite of the W3C's: the tests that its working group approved. Each of its files goes by
 * the name of a graph of ours, so that what it calls data can be asked for by the protocol.
 */
enum Suite {
  SPARQL_10("testcases-sparql-1.0-w3c/data-r2/", "manifest-evaluation.ttl", "manifest-syntax.ttl"),
  SPARQL_11("testcases-sparql-1.1-w3c/", "manifest-all.ttl");

  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";
  private static final String DAWG = "http://www.w3.org/2001/sw/DataAccess/tests/test-dawg#";
  private static final String GRAPHS = KnowledgeGraph.graphName("").getURI();

  private final String folder;
  private final List<String> manifests;

  Suite(String folder, String... manifests) {
    this.folder = folder;
    this.manifests = List.of(manifests);
  }

  /** The approved tests of a kind, such as {@code QueryEvaluationTest}. */
  Stream<Case> cases(String kind) {
    return manifests.stream()
        .flatMap(manifest -> entries(model(folder + manifest)))
        .filter(test -> test.hasProperty(dawg("approval"), dawg("Approved")))
        .filter(test -> test.hasProperty(RDF.type, mf(kind)))
        .map(Suite::read);
  }

  private static Stream<Resource> entries(Model manifest) {
    return Stream.concat(
        listed(manifest, "include").flatMap(each -> entries(model(path(each)))),
        listed(manifest, "entries"));
  }

  private static Stream<Resource> listed(Model manifest, String property) {
    return manifest.listObjectsOfProperty(mf(property)).toList().stream()
        .flatMap(list -> list.as(RDFList.class).asJavaList().stream())
        .map(RDFNode::asResource);
  }

  private static Case read(Resource test) {
    Resource action = test.getPropertyResourceValue(mf("action"));
    Resource query =
        Stream.of(qt("query"), ut("request"))
            .filter(action::hasProperty)
            .map(action::getPropertyResourceValue)
            .findFirst()
            .orElse(action);
    return new Case(
        path(query).replaceFirst(".*?/", "") + " " + test.getLocalName(),
        query.getURI(),
        graphs(action, "data"),
        graphs(action, "graphData"),
        result(test),
        test.hasProperty(mf("resultCardinality"), mf("LaxCardinality")));
  }

  private static String result(Resource test) {
    return Optional.ofNullable(test.getPropertyResourceValue(mf("result")))
        .filter(Resource::isURIResource)
        .map(Suite::path)
        .orElse("");
  }

  private static List<String> graphs(Resource action, String property) {
    return action.listProperties(qt(property)).toList().stream()
        .map(Statement::getResource)
        .filter(file -> !model(path(file)).isEmpty())
        .map(Resource::getURI)
        .toList();
  }

  /** A file of the suite as a file of ours that fills the graph by its name. */
  static SourceFile source(String graph) {
    ByteArrayOutputStream turtle = new ByteArrayOutputStream();
    RDFDataMgr.write(turtle, model(path(graph)), Lang.NTRIPLES);
    return new SourceFile(path(graph), path(graph), turtle.toByteArray());
  }

  static Model model(String path) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model,
        new ByteArrayInputStream(bytes(path)),
        GRAPHS + path,
        RDFLanguages.filenameToLang(path));
    return model;
  }

  static String text(String graph) {
    return new String(bytes(path(graph)), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String path) {
    try (InputStream file = Suite.class.getResourceAsStream("/" + path)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(Resource file) {
    return path(file.getURI());
  }

  private static String path(String graph) {
    return graph.substring(GRAPHS.length());
  }

  private static Property mf(String name) {
    return ResourceFactory.createProperty(MF, name);
  }

  private static Property qt(String name) {
    return ResourceFactory.createProperty(QT, name);
  }

  private static Property ut(String name) {
    return ResourceFactory.createProperty(UT, name);
  }

  private static Property dawg(String name) {
    return ResourceFactory.createProperty(DAWG, name);
  }
}
