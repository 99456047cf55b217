package org.interboard.question;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.interboard.graph.Engine;
import org.interboard.graph.Packed;

/**
 * All questions that can be asked of one publication of the graph, each parsed once, in order of
 * slug.
 */
public final class QuestionBook {

  private final Engine engine;
  private final Lexicon lexicon;
  private final List<Question> questions;

  private QuestionBook(Engine engine, Lexicon lexicon, List<Question> questions) {
    this.engine = engine;
    this.lexicon = lexicon;
    this.questions = List.copyOf(questions);
  }

  /**
   * The questions packed with the program; an {@link IllegalArgumentException} names a file that is
   * bad.
   */
  public static QuestionBook open(Engine engine) {
    return of(engine, Packed.texts("questions", ".rq"));
  }

  /** The questions of these texts, by slug. */
  public static QuestionBook of(Engine engine, Map<String, String> files) {
    return new QuestionBook(engine, Lexicon.of(engine), QuestionReader.read("questions", files));
  }

  /** The same questions, with the same values, put to a part of the graph. */
  public QuestionBook over(Engine part) {
    return new QuestionBook(part, lexicon, questions);
  }

  /** Which publication of the data is asked. */
  public String version() {
    return engine.version();
  }

  /** False while what is asked is known to give no answers. */
  public boolean isUp() {
    return engine.isUp();
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

  /** The slugs of all areas, in order. */
  public List<String> areas() {
    return lexicon.values(ParameterType.AREA);
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
    return Receipt.of(ask, engine.version());
  }

  /** The whole answer. */
  public Answer answer(Ask ask) {
    Query query = ask.query();
    return ask.question().isGraph()
        ? Answer.whole(
            ask.question(),
            receipt(ask),
            Statements.COLUMNS,
            Statements.rows(engine.construct(query)))
        : Answer.whole(
            ask.question(),
            receipt(ask),
            Var.varList(query.getResultVars()),
            engine.select(query).stream().map(QuestionBook::said).toList());
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
