package org.interboard.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interboard.question.Answer;
import org.interboard.question.Form;
import org.interboard.question.Question;
import org.interboard.question.QuestionBook;

/** The catalogue of questions, and each question with its answer. */
final class QuestionRoutes {
  private static final List<Representation> CATALOGUE =
      List.of(Representation.JSON, Representation.HTML);
  private static final Map<Representation, Form> FORMS = forms();
  static final List<Representation> ANSWER =
      Stream.concat(FORMS.keySet().stream(), Stream.of(Representation.HTML)).toList();

  private final QuestionBook book;
  private final Catalogue catalogue;

  private QuestionRoutes(QuestionBook book) {
    this.book = book;
    this.catalogue = Catalogue.of(book);
  }

  static List<Route> over(QuestionBook book) {
    QuestionRoutes questions = new QuestionRoutes(book);
    return List.of(
        Route.get("/api/questions", questions::list),
        Route.get("/api/questions/{slug}", questions::ask));
  }

  private void list(Context ctx) {
    if (Negotiation.choose(ctx, CATALOGUE).equals(Representation.HTML)) {
      Pages.show(ctx, "questions", Map.of("catalogue", catalogue));
    } else {
      ctx.json(catalogue);
    }
  }

  private void ask(Context ctx) {
    Question question = book.question(ctx.pathParam("slug"));
    Representation wanted = Negotiation.choose(ctx, ANSWER);
    Map<String, List<String>> given = new LinkedHashMap<>(ctx.queryParamMap());
    given.remove("format");
    Answer answer = book.ask(question.slug(), given);
    if (wanted.equals(Representation.HTML)) {
      Catalogue.Entry entry = catalogue.entry(question);
      AnswerPage page = AnswerPage.of(entry, given, answer.table(), ANSWER);
      Pages.show(ctx, "answer", Map.of("page", page));
    } else {
      write(ctx, answer, wanted);
    }
  }

  static void write(Context ctx, Answer answer, Representation wanted) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FORMS.get(wanted).write(answer, bytes);
    ctx.contentType(wanted.contentType()).result(bytes.toByteArray());
  }

  /** Plain {@code application/json} holds the same as SPARQL's own. */
  private static Map<Representation, Form> forms() {
    Map<Representation, Form> forms = new LinkedHashMap<>();
    forms.put(Representation.SPARQL_JSON, Form.JSON);
    forms.put(Representation.JSON, Form.JSON);
    forms.put(Representation.CSV, Form.CSV);
    forms.put(new Representation("tsv", Form.TSV.mediaType()), Form.TSV);
    forms.put(new Representation("xml", Form.XML.mediaType()), Form.XML);
    return forms;
  }
}
