package org.interboard.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.question.QuestionBook;

/** One folder of invented data, loaded. */
record Size(Path folder, KnowledgeGraph graph, QuestionBook book) {
  static Size load(Path folder) {
    KnowledgeGraph graph = KnowledgeGraph.load(Sources.folder(folder));
    return new Size(folder, graph, QuestionBook.open(graph));
  }

  String areas() {
    return Setting.areas(folder);
  }

  /** The first area of all. */
  String area() {
    return book.values(book.question("instruments").parameter("area").orElseThrow()).get(0);
  }

  long triples() {
    return graph.loaded().triples();
  }

  /** All of it as one file of N-Triples, which every engine reads. */
  Path triplesFile() throws IOException {
    return write(
        graph.dataset().getDefaultGraph(), folder.resolveSibling(folder.getFileName() + ".nt"));
  }

  static Path write(Graph graph, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, graph, Lang.NTRIPLES);
    }
    return file;
  }
}
