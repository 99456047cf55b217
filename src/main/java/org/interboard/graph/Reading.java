package org.interboard.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads source files into a dataset, as many at a time as there are processors. */
final class Reading {
  private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

  private Reading() {}

  /** What one file says, or why it cannot be read: the first in order is told, not in time. */
  private sealed interface Read {
    record Said(SourceFile file, Graph triples) implements Read {}

    record Bad(BadFile why) implements Read {}
  }

  /** The dataset, or a {@link BadFile} for the first of the files that cannot be read. */
  static DatasetGraph of(Stream<SourceFile> files) {
    Filling filling = new Filling();
    files.parallel().map(Reading::read).forEachOrdered(read -> hand(read, filling::add));
    return filling.dataset();
  }

  /**
   * Hands over the triples of each file under the name of its graph, in the order of the files and
   * in this thread, with no more of them in memory than a few files at a time.
   */
  static void each(List<SourceFile> files, BiConsumer<Node, Graph> taker) {
    inParts(files, read -> hand(read, taker));
  }

  private static void inParts(List<SourceFile> files, Consumer<Read> taker) {
    for (int from = 0; from < files.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, files.size());
      files.subList(from, to).parallelStream().map(Reading::read).toList().forEach(taker);
    }
  }

  /** Those that can be read, in their order; of each other one the reason is handed over. */
  static List<SourceFile> whole(List<SourceFile> files, Consumer<BadFile> bad) {
    List<SourceFile> whole = new ArrayList<>();
    inParts(
        files,
        read -> {
          if (read instanceof Read.Said said) {
            whole.add(said.file());
          } else if (read instanceof Read.Bad unread) {
            bad.accept(unread.why());
          }
        });
    return whole;
  }

  private static void hand(Read read, BiConsumer<Node, Graph> taker) {
    if (read instanceof Read.Bad bad) {
      throw bad.why();
    }
    Read.Said said = (Read.Said) read;
    taker.accept(KnowledgeGraph.graphName(said.file().graph()), said.triples());
  }

  private static Read read(SourceFile file) {
    try {
      String base = KnowledgeGraph.graphName(file.graph()).getURI();
      return new Read.Said(file, Turtle.read(file.path(), file.bytes(), base));
    } catch (BadFile bad) {
      return new Read.Bad(bad);
    }
  }
}
