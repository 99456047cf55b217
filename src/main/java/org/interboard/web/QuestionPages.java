package org.interboard.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interboard.question.Answer;
import org.interboard.question.BadParameter;
import org.interboard.question.QuestionBook;

/** The questions for people: all of them, each with its form and answer, and as a query. */
final class QuestionPages {
  private static final String ENDING = ".rq";

  private final QuestionBook book;
  private final Parcels parcels;
  private final Catalogue catalogue;

  private QuestionPages(QuestionBook book, Parcels parcels) {
    this.book = book;
    this.parcels = parcels;
    this.catalogue = Catalogue.of(book);
  }

  static List<Route> over(QuestionBook book, Parcels parcels) {
    QuestionPages pages = new QuestionPages(book, parcels);
    return List.of(
        Route.get("/questions", pages::list), Route.get("/questions/{slug}", pages::ask));
  }

  private void list(Context ctx) {
    Pages.show(ctx, "questions", Map.of("catalogue", catalogue));
  }

  private void ask(Context ctx) {
    if (ctx.pathParam("slug").endsWith(ENDING)) {
      query(ctx, ctx.pathParam("slug").replaceFirst("\\.rq$", ""));
      return;
    }
    try {
      Wanted wanted = Wanted.page(ctx, book);
      Delivery.send(ctx, parcels.get(wanted.page(wanted.part()), () -> page(wanted)));
    } catch (BadParameter bad) {
      askAgain(ctx, bad);
    }
  }

  /** The query with the values in it, to start another from. */
  private void query(Context ctx, String slug) {
    String text = "# " + book.question(slug).summary() + "\n";
    Map<String, List<String>> given = QueryString.of(ctx);
    ctx.contentType("application/sparql-query; charset=utf-8");
    ctx.result(text + book.understand(slug, given).query());
  }

  private Parcel page(Wanted wanted) {
    Answer answer = book.answer(wanted.ask()).only(wanted.part());
    AnswerPage page = AnswerPage.of(catalogue.entry(answer.question()), wanted, answer);
    return Parcel.of(
        Representation.HTML, Pages.bytes("answer", Map.of("page", page)), book.version());
  }

  /** The form with what was written and what is wrong with it; nothing is, where nothing was. */
  private void askAgain(Context ctx, BadParameter bad) {
    Catalogue.Entry entry = catalogue.entry(book.question(ctx.pathParam("slug")));
    Map<String, List<String>> given = QueryString.of(ctx);
    Optional<QuestionForm.Wrong> wrong =
        given.isEmpty()
            ? Optional.empty()
            : Optional.of(new QuestionForm.Wrong(bad.parameter(), bad.getMessage(), bad.instead()));
    ctx.status(wrong.isPresent() ? 400 : 200);
    Pages.show(ctx, "ask", Map.of("form", new QuestionForm(entry, given, wrong)));
  }
}
