package org.interboard.web;

import org.interboard.check.Check;
import org.interboard.compare.Comparison;
import org.interboard.graph.Engine;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Later;
import org.interboard.question.QuestionBook;
import org.interboard.search.SearchIndex;

/**
 * All that is made of one state of the data before anyone is answered from it: the graph, the check
 * with its parsed shapes, the questions, the index of words, the answers that are kept. It never
 * changes; another takes its place.
 */
public record Publication(
    KnowledgeGraph graph,
    Check check,
    QuestionBook book,
    Later<Comparison> comparison,
    Later<SearchIndex> words,
    Parcels parcels,
    ExportRoutes exports,
    Preparation preparation) {
  private static final int FEW_INSTRUMENTS = 20;

  /** Of a graph alone. */
  public static Publication of(KnowledgeGraph graph) {
    return of(graph, Check.of(graph));
  }

  /** The same with a check that has been made of the graph already. */
  public static Publication of(KnowledgeGraph graph, Check check) {
    return of(graph, check, graph);
  }

  /** The same with its questions put to another server, which holds the same. */
  public static Publication of(KnowledgeGraph graph, Check check, Engine asked) {
    QuestionBook book = QuestionBook.open(asked);
    Later<Comparison> comparison = Later.of(() -> Comparison.open(graph, check::verdicts));
    return new Publication(
        graph,
        check,
        book,
        comparison,
        Later.of(() -> words(graph, book, comparison.get())),
        new Parcels(),
        ExportRoutes.of(graph),
        new Preparation());
  }

  private static SearchIndex words(KnowledgeGraph graph, QuestionBook book, Comparison comparison) {
    return SearchIndex.of(graph, Findable.of(book.questions(), comparison.aspects()));
  }

  /**
   * Asks each question once, parses the shapes and compares all areas; then it is ready for others
   * to ask. A {@link org.interboard.graph.BadFile} says that it cannot be published.
   */
  public void prepare() {
    Prepared.answers(this);
    preparation.at("reading the shapes");
    check.requirements();
    preparation.at("putting areas side by side");
    CompareRoutes.prepare(this);
    preparation.at("reading all words for the search");
    words.get();
    preparation.finish();
  }

  /** Leaves what has not been prepared to whoever asks for it first. */
  public void leave() {
    preparation.finish();
  }

  /**
   * Writes all files to take away, of which {@code /dataset} tells the sums, once nobody waits for
   * anything else; where there are many areas each is written when it is asked for.
   */
  public void writeFiles() {
    if (graph.loaded().instruments() <= FEW_INSTRUMENTS) {
      exports.writeAtLeisure();
    }
  }

  /** Which state of the data it is. */
  public String version() {
    return graph.version();
  }
}
