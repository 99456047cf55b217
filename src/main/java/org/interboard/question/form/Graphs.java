package org.interboard.question.form;

import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.interboard.graph.Vocabulary;
import org.interboard.question.Answer;

/** The answer to a CONSTRUCT as the graph that it is. */
final class Graphs {
  private Graphs() {}

  static Function<Answer, byte[]> of(RDFFormat format) {
    return answer -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      RDFWriter.source(graph(answer)).format(format).output(bytes);
      return bytes.toByteArray();
    };
  }

  private static Graph graph(Answer answer) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Vocabulary.prefixMapping());
    answer.rows().stream()
        .map(row -> Triple.create(row.get("subject"), row.get("predicate"), row.get("object")))
        .forEach(graph::add);
    return graph;
  }
}
