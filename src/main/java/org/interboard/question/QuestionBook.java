package org.interboard.question;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;

/**
 * All questions that can be asked of one publication of the graph, each parsed once, in order of
 * slug.
 */
public final class QuestionBook {

  private static final long SECONDS = 10;
  private final KnowledgeGraph graph;
  private final Lexicon lexicon;
  private final List<Question> questions;

  private QuestionBook(KnowledgeGraph graph, List<Question> questions) {
    this.graph = graph;
    this.lexicon = Lexicon.of(graph);
    this.questions = List.copyOf(questions);
  }

  /**
   * The questions packed with the program; an {@link IllegalArgumentException} names a file that is
   * bad.
   */
  public static QuestionBook open(KnowledgeGraph graph) {
    return of(graph, Packed.texts("questions", ".rq"));
  }

  /** The questions of these texts, by slug. */
  public static QuestionBook of(KnowledgeGraph graph, Map<String, String> files) {
    return new QuestionBook(graph, QuestionReader.read("questions", files));
  }

  /** Which publication of the data is asked. */
  public String version() {
    return graph.version();
  }

  /** In order of slug. */
  public List<Question> questions() {
    return questions;
  }

  /** The question of that slug, or an {@link UnknownQuestion} with the nearest. */
  public Question question(String slug) {
    return questions.stream()
        .filter(question -> question.slug().equals(slug))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownQuestion(
                    slug, Nearest.to(slug, questions.stream().map(Question::slug).toList())));
  }

  /** The values that the graph knows for a parameter; empty where they cannot be listed. */
  public List<String> values(Parameter parameter) {
    return lexicon.values(parameter.type());
  }

  /** Answers a question with what is written for each parameter, or throws a {@link Refusal}. */
  public Answer ask(String slug, Map<String, List<String>> given) {
    return answer(understand(slug, given));
  }

  /** A question with what is written for each parameter, or a {@link Refusal}; not yet asked. */
  public Ask understand(String slug, Map<String, List<String>> given) {
    return Ask.of(question(slug), given, lexicon);
  }

  /** What an answer to it rests on. */
  public Receipt receipt(Ask ask) {
    return Receipt.of(ask, graph.version());
  }

  /** The whole answer. */
  public Answer answer(Ask ask) {
    return graph.read(dataset -> answer(ask, dataset));
  }

  private Answer answer(Ask ask, DatasetGraph dataset) {
    Query query = ask.query();
    try (QueryExec running =
        QueryExec.dataset(dataset).query(query).timeout(SECONDS, TimeUnit.SECONDS).build()) {
      return ask.question().isGraph()
          ? Answer.whole(
              ask.question(),
              receipt(ask),
              Statements.COLUMNS,
              Statements.rows(running.construct()))
          : Answer.whole(
              ask.question(),
              receipt(ask),
              Var.varList(query.getResultVars()),
              running.select().stream().map(QuestionBook::said).toList());
    }
  }

  /** The row without its empty texts: a list of nobody says nothing. */
  private static Binding said(Binding row) {
    BindingBuilder said = BindingFactory.builder();
    row.forEach(
        (column, value) -> {
          if (!value.isLiteral() || !value.getLiteralLexicalForm().isEmpty()) {
            said.add(column, value);
          }
        });
    return said.build();
  }
}
